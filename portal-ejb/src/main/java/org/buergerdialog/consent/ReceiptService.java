package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.document.ReceiptDocument;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Settings;

/** The resident's own record of a consent. */
@Stateless
@PermitAll
public class ReceiptService {

    @EJB
    private Citizens citizens;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Makes the receipt of what the resident last decided on a purpose, as tagged PDF.
     *
     * <p>By a link it names neither the resident nor the whole address: mails get forwarded.
     *
     * @throws NotFound {@code consent} if nothing was decided, {@code link} if the link is wrong
     */
    public byte[] pdf(@NotNull Access access, @NotNull String purpose, @NotNull Language language) {
        return ReceiptDocument.render(receipt(access, purpose).data(language));
    }

    /**
     * Makes the same receipt for machines: JSON-LD after ISO/IEC TS 27560 in the W3C Data Privacy Vocabulary.
     *
     * @throws NotFound as {@link #pdf}
     */
    public String jsonLd(@NotNull Access access, @NotNull String purpose) {
        return new ReceiptJson(receipt(access, purpose)).text();
    }

    private Receipt receipt(Access access, String purpose) {
        long citizen = citizens.of(access);
        String page = citizens.haveAccount(citizen) ? "/konto/einwilligungen" : "/einstellungen";
        return new Receipt(
                dossiers.of(citizen, purpose),
                access.withLink(),
                settings.town(),
                settings.portalUrl(),
                settings.portalUrl() + page,
                clock.instant());
    }
}
