package org.buergerdialog.mailing.link;

import java.util.List;
import java.util.Locale;
import org.buergerdialog.shared.TextFile;

/** Knows programs that open links and pictures of mails without anybody reading them, by what they call themselves. */
final class Machines {

    private static final List<String> MACHINES = names("machines.txt");
    private static final List<String> PROXIES = names("proxies.txt");

    /** All that Apple's mail privacy says of itself; every real browser says more. */
    private static final String NOTHING_MORE = "mozilla/5.0";

    private Machines() {}

    private static List<String> names(String file) {
        return TextFile.beside(Machines.class, file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    static boolean isOne(String agent) {
        return agent == null || agent.isBlank() || names(MACHINES, agent);
    }

    static boolean isProxy(String agent) {
        return agent != null && (agent.strip().equalsIgnoreCase(NOTHING_MORE) || names(PROXIES, agent));
    }

    private static boolean names(List<String> known, String agent) {
        String said = agent.toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(said::contains);
    }
}
