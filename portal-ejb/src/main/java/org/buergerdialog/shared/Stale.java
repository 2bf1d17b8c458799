package org.buergerdialog.shared;

/** Guards against overwriting what somebody else saved in between. */
public final class Stale {

    private Stale() {}

    /** @throws RuleViolation {@code changed-meanwhile} if the version on the screen is no longer the current one */
    public static void refuse(int onScreen, int current) {
        if (onScreen != current) {
            throw new RuleViolation("changed-meanwhile");
        }
    }
}
