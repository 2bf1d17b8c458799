package org.buergerdialog.shared;

import java.util.List;

/**
 * The same that happened to many residents in one transaction.
 *
 * <p>Observers of {@link Happening} do not see it: what is fired one by one for a hundred thousand takes longer than what
 * caused it.
 */
public record ManyFacts(List<? extends Fact> facts) {

    public ManyFacts {
        facts = List.copyOf(facts);
    }
}
