package org.buergerdialog.mailing.template;

import jakarta.validation.constraints.NotNull;
import org.buergerdialog.shared.Language;

/** What staff write of a message; whether it can be used, {@link TemplateLint} says at each field. */
public record TemplateDraft(@NotNull Wording de, @NotNull Wording en) {

    public Wording in(Language language) {
        return language == Language.DE ? de : en;
    }
}
