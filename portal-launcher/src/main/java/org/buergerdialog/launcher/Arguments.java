package org.buergerdialog.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The command line, understood: one command and its options. */
record Arguments(Command command, Set<String> options) {

    enum Command {
        RUN,
        START,
        STOP,
        STATUS("--json"),
        RESET("--yes"),
        HELP;

        private final Set<String> options;

        Command(String... options) {
            this.options = Set.of(options);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Arguments of(String... words) {
        if (words.length == 0) {
            return new Arguments(Command.HELP, Set.of());
        }
        Command command = Arrays.stream(Command.values())
                .filter(c -> c.word().equals(words[0]))
                .findFirst()
                .orElseThrow(() -> new Problem("There is no command '" + words[0] + "'. " + usage()));
        List<String> options = List.of(words).subList(1, words.length);
        options.stream().filter(o -> !command.options.contains(o)).findFirst().ifPresent(unknown -> {
            throw new Problem("'" + command.word() + "' has no option '" + unknown + "'. " + usage());
        });
        return new Arguments(command, Set.copyOf(options));
    }

    boolean has(String option) {
        return options.contains(option);
    }

    static String usage() {
        return Arrays.stream(Command.values())
                .filter(c -> c != Command.HELP)
                .map(c -> c.options.isEmpty() ? c.word() : c.word() + " [" + String.join(" ", c.options) + "]")
                .collect(Collectors.joining(" | ", "Usage: ./portal ", " | test"));
    }
}
