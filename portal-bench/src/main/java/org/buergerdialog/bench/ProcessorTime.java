package org.buergerdialog.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * What the processors have done so far for the server, the database and the bench itself, in steps of a hundredth of a second.
 *
 * <p>It depends far less than a rate on what else the machine does.
 */
record ProcessorTime(Duration server, Duration database, Duration bench) {

    static ProcessorTime used() {
        return new ProcessorTime(of(Processes.server()), of(Processes.database()), of(ProcessHandle.current()));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                server.minus(before.server), database.minus(before.database), bench.minus(before.bench));
    }

    /** Says how much of it each of so many pieces took. */
    String each(int pieces) {
        return String.format(
                Locale.ROOT,
                "%.3f ms server, %.3f ms database, %.3f ms bench",
                server.toNanos() / 1e6 / pieces,
                database.toNanos() / 1e6 / pieces,
                bench.toNanos() / 1e6 / pieces);
    }
}
