package org.buergerdialog.launcher;

import java.io.IOException;

/** One program of the stack. */
interface Part {
    String name();

    /** Does what is needed once: unpack, build, configure. */
    void prepare() throws IOException;

    /** Returns when the part is healthy. */
    void start() throws IOException;

    /** Ends the part and waits for it; does nothing when it is not running. */
    void stop();

    /** False when the part has ended on its own. */
    boolean running();
}
