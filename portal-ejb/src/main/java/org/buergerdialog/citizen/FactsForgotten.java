package org.buergerdialog.citizen;

import java.time.Instant;
import java.util.Set;
import org.buergerdialog.shared.Happening;

/**
 * What a feature had said about a resident may no longer be known, so the timeline forgets it too.
 *
 * @param words the facts' own names
 * @param before what happened earlier than that; null for everything
 */
public record FactsForgotten(long citizen, Set<String> words, Instant before) implements Happening {

    @Override
    public String object() {
        return "citizen:" + citizen;
    }
}
