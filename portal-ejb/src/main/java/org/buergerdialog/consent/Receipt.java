package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.document.ReceiptData;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * A receipt on its way to the resident.
 *
 * @param discreet it names neither the resident nor the whole address
 * @param portal the portal's address
 * @param withdrawal the page on which the consent can be withdrawn
 */
record Receipt(Dossier dossier, boolean discreet, Town town, String portal, String withdrawal, Instant issuedAt) {

    String address() {
        EmailAddress email = new EmailAddress(dossier.declaration().email());
        return discreet ? email.masked() : email.value();
    }

    ReceiptData data(Language language) {
        DeclarationView declared = dossier.view(dossier.declaration());
        ConsentState state = dossier.state(issuedAt);
        return new ReceiptData(
                language,
                town,
                Long.toString(declared.id()),
                issuedAt,
                discreet ? null : dossier.name(),
                address(),
                dossier.purpose().name().in(language),
                dossier.purpose().description().in(language),
                dossier.purpose().legalBasis().article().in(language),
                state.name(),
                declared.wording(),
                declared.language(),
                declared.textVersion(),
                declared.sha256(),
                declared.declaredAt(),
                declared.touchpoint().name(),
                form(),
                dossier.doubleOptIn(),
                validUntil(),
                state == ConsentState.WITHDRAWN ? dossier.consent().changedAt() : null,
                withdrawal);
    }

    /** Returns when it runs out or ran out; null if it does not. */
    Instant validUntil() {
        return dossier.consent().expiresAt();
    }

    /** Returns the form on which the wording stood, with the address of its page; null where there was none. */
    private String form() {
        OptIn optIn = dossier.optIn();
        DeclarationView declared = dossier.view(dossier.declaration());
        String form = optIn == null ? declared.form() : optIn.form();
        String source = optIn == null ? declared.source() : optIn.source();
        return form == null || source == null ? form : form + ", " + source;
    }
}
