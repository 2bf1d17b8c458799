package org.buergerdialog.mailing.template;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;

/**
 * One version of a message's wording as pages show it.
 *
 * @param number 0 for the delivered wording before anybody changed it
 * @param reset whether it is the delivered wording, to which somebody went back
 * @param writtenBy as registers keep staff; null for version 0, like when
 */
public record TemplateView(
        TemplateKind kind, int number, TemplateDraft wording, boolean reset, String writtenBy, Instant writtenAt) {

    /** Whether it is other than delivered. */
    public boolean changed() {
        return number > 0 && !reset;
    }

    /** Returns everything in one language, so that versions can be compared. */
    String words(Language language) {
        return Stream.of(TemplatePart.values())
                .map(part -> wording.in(language).part(part))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }
}
