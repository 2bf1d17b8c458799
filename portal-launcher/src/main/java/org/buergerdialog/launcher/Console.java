package org.buergerdialog.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The only place that prints. */
final class Console {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Console() {}

    static synchronized void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /** Says what was done and how long it took, in seconds. */
    static void done(String what, Duration time) {
        say(String.format(Locale.ROOT, "%-52s %6.1f s", what, time.toMillis() / 1000.0));
    }

    static synchronized void ask(String question) {
        OUT.print(question + " ");
        OUT.flush();
    }

    static synchronized void complain(String sentence) {
        ERR.println(sentence);
        ERR.flush();
    }
}
