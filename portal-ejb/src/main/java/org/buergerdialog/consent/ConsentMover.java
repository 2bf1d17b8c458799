package org.buergerdialog.consent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.citizen.AddressChangeView;
import org.buergerdialog.citizen.AddressChanged;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.EmailAddress;

/** Has the register say how a new address came to what was agreed to under another: it belongs to addresses. */
@ApplicationScoped
class ConsentMover {

    /** The form whose button confirms a new address. */
    private static final String FORM = "/adresse-bestaetigen";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AddressChanges changes;

    @Inject
    private Register register;

    @Inject
    private LegalTexts texts;

    @Inject
    private ConfirmationMails mails;

    @Inject
    private Clock clock;

    void move(@Observes AddressChanged fact) {
        Instant now = clock.instant();
        EmailAddress address = new EmailAddress(citizens.emailOf(fact.citizen()));
        AddressChangeView change = changes.view(fact.change());
        // The mail asked the new address; where the old one counts again, nobody was asked.
        ConfirmationMail mail = change.newAddress().equals(address.value())
                ? mails.ofAddressChange(change.id()).orElse(null)
                : null;
        em.createNamedQuery("Consent.ofCitizen", Consent.class)
                .setParameter("citizen", fact.citizen())
                .getResultStream()
                .filter(consent -> consent.holds(now))
                .forEach(consent -> move(consent, address, change, mail, now));
    }

    private void move(
            Consent consent, EmailAddress address, AddressChangeView change, ConfirmationMail mail, Instant now) {
        List<Declaration> history = register.history(consent.citizen(), consent.purpose());
        Declaration origin = consent.origin(history).orElse(null);
        if (origin == null
                || consent.address(history).filter(address.value()::equals).isPresent()) {
            return;
        }
        Circumstances how = Circumstances.of(
                consent.citizen(),
                origin.language(),
                mail == null ? Touchpoint.PORTAL : Touchpoint.MAIL_LINK,
                mail == null ? null : FORM,
                null,
                now);
        Declaration moved = new Declaration(
                DeclarationKind.MOVED, consent.citizen(), address, texts.find(consent.legalText()), how);
        register.note(mail == null ? moved : moved.after(change.requestedAt(), mail));
    }
}
