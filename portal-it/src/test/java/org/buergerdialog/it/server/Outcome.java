package org.buergerdialog.it.server;

import org.buergerdialog.shared.RuleViolation;

/** What a call came to: a value, or what was thrown. */
public record Outcome<T>(T value, Throwable thrown) {

    public boolean worked() {
        return thrown == null;
    }

    /** Returns the name of the broken rule; null if none was broken. */
    public String rule() {
        return thrown instanceof RuleViolation violation ? violation.rule() : null;
    }

    public T orThrow() {
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
        return value;
    }
}
