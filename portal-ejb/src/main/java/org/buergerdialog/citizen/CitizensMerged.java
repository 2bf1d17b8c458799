package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/**
 * Two profiles turned out to be one person; {@code merged} is about to be removed.
 *
 * <p>Every feature that keeps rows of residents observes this and moves those of {@code merged} to {@code citizen}.
 */
public record CitizensMerged(long citizen, long merged) implements Fact {

    @Override
    public String object() {
        return "citizen:" + merged;
    }
}
