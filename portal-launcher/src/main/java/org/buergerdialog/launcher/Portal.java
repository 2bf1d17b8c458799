package org.buergerdialog.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The command behind the script {@code portal}. */
public final class Portal {

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    /** How a program ends that was asked to (128 and SIGTERM). */
    private static final int TERMINATED = 143;

    private final Settings settings;

    private Portal(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] words) {
        int status;
        try {
            Arguments arguments = Arguments.of(words);
            Path checkout = Path.of(System.getProperty("portal.checkout", "."))
                    .toAbsolutePath()
                    .normalize();
            status = new Portal(Settings.of(checkout, System.getenv())).execute(arguments);
        } catch (Problem problem) {
            Console.complain(problem.getMessage());
            status = 1;
        } catch (IOException e) {
            Console.complain(sentence(e));
            status = 1;
        }
        System.exit(status);
    }

    private static String sentence(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() == null
                ? e.getClass().getSimpleName() + " " + e.getMessage()
                : e.getMessage();
        return reason != null && reason.contains("No space left")
                ? "The disk is full: " + reason
                : "A file or connection failed: " + reason;
    }

    private int execute(Arguments arguments) throws IOException {
        return switch (arguments.command()) {
            case RUN -> run();
            case START -> start();
            case STOP -> stop();
            case STATUS -> status(arguments.has("--json"));
            case RESET -> reset(arguments.has("--yes"));
            case HELP -> help();
        };
    }

    private int help() {
        Console.say(Arguments.usage());
        return 0;
    }

    private int run() throws IOException {
        Supervisor supervisor = new Supervisor(settings.state());
        supervisor.becomeTheOne();
        Instant began = Instant.now();
        Stack stack = new Stack(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Console.say("Stopping …");
            stack.stop();
            Console.say("Stopped.");
            waitForNobody();
        }));
        try {
            stack.start();
            Console.done("All started", Duration.between(began, Instant.now()));
            Console.say(Welcome.text(settings));
            supervisor.ready();
            List<String> lost = stack.lost();
            while (lost.isEmpty()) {
                Processes.pause(Duration.ofSeconds(1));
                lost = stack.lost();
            }
            throw new Problem(String.join(" and ", lost) + " ended unexpectedly; see "
                    + settings.log("portal").getParent());
        } catch (Problem problem) {
            if (stack.stopping()) {
                return 1; // somebody ended it while it was starting, and was told so
            }
            supervisor.failed(problem.getMessage());
            throw problem;
        } catch (IOException e) {
            supervisor.failed(sentence(e));
            throw e;
        }
    }

    /** All is stopped: what a library still has to do at the end may hang, and somebody waits for ours. */
    private static void waitForNobody() {
        Thread end = new Thread(() -> {
            Processes.pause(LAST_WORDS);
            Runtime.getRuntime().halt(TERMINATED);
        });
        end.setDaemon(true);
        end.start();
    }

    private int start() throws IOException {
        new Background(settings).start();
        return 0;
    }

    private int stop() throws IOException {
        Instant began = Instant.now();
        if (new Background(settings).stop()) {
            Console.done("Stopped", Duration.between(began, Instant.now()));
        } else {
            Console.say("Nothing is running.");
        }
        return 0;
    }

    private int status(boolean json) {
        Status status = Status.of(settings);
        Console.say(json ? status.json() : status.lines());
        return status.healthy() ? 0 : 1;
    }

    private int reset(boolean yes) throws IOException {
        if (new Supervisor(settings.state()).alive()) {
            throw new Problem("The stack is running; './portal stop' ends it.");
        }
        if (!yes && !confirmed()) {
            Console.say("Nothing was removed.");
            return 1;
        }
        new Leftovers(settings.state()).end();
        Folder.remove(settings.state());
        Console.say("Removed " + settings.state());
        return 0;
    }

    private boolean confirmed() throws IOException {
        Console.ask("Remove " + settings.state() + " with all data, accounts and mails? [y/N]");
        String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return answer != null
                && List.of("y", "yes", "j", "ja").contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
