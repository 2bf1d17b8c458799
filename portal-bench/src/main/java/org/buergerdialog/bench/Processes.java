package org.buergerdialog.bench;

import java.util.function.Predicate;

/** The processes of the stack that is measured, found by the folder of its state. */
final class Processes {

    private Processes() {}

    static ProcessHandle server() {
        return find(process -> {
            String command = process.info().commandLine().orElse("");
            return command.contains("-Dportal.state=" + Bench.setting("PORTAL_STATE") + " ")
                    && command.contains("-Djboss.modules.system.pkgs");
        });
    }

    static ProcessHandle database() {
        return find(process -> process.info().command().orElse("").endsWith("mariadbd")
                && process.info().commandLine().orElse("").contains(Bench.setting("PORTAL_STATE") + "/"));
    }

    private static ProcessHandle find(Predicate<ProcessHandle> wanted) {
        return ProcessHandle.allProcesses()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A process of the stack was not found."));
    }
}
