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
import java.util.function.UnaryOperator;
import org.buergerdialog.citizen.AddressChanged;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.AddressPutBack;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.EmailAddress;

/** Has the register say how a new address came to what was agreed to under another: it belongs to addresses. */
@ApplicationScoped
class ConsentMover {

    /** The form whose button confirms a new address. */
    private static final String CONFIRMATION = "/adresse-bestaetigen";

    /** The form whose button objects to it. */
    private static final String OBJECTION = "/adresse-widerspruch";

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
        Instant requested = changes.view(fact.change()).requestedAt();
        mails.ofAddressChange(fact.change())
                .ifPresentOrElse(
                        mail -> move(
                                fact.citizen(),
                                Touchpoint.MAIL_LINK,
                                CONFIRMATION,
                                moved -> moved.after(requested, mail)),
                        // Of an account's address the identity provider has asked.
                        () -> move(fact.citizen(), Touchpoint.PORTAL, null, UnaryOperator.identity()));
    }

    /** The old address counts again, because it has objected. */
    void move(@Observes AddressPutBack fact) {
        move(fact.citizen(), Touchpoint.MAIL_LINK, OBJECTION, UnaryOperator.identity());
    }

    private void move(long citizen, Touchpoint touchpoint, String form, UnaryOperator<Declaration> evidence) {
        Instant now = clock.instant();
        EmailAddress address = new EmailAddress(citizens.emailOf(citizen));
        for (Consent consent : consents(citizen)) {
            List<Declaration> history = register.history(citizen, consent.purpose());
            Declaration origin = consent.origin(history).orElse(null);
            if (consent.holds(now)
                    && origin != null
                    && consent.address(history).filter(address.value()::equals).isEmpty()) {
                LegalText text = texts.find(consent.legalText());
                Circumstances how = Circumstances.of(citizen, origin.language(), touchpoint, form, null, now);
                register.note(evidence.apply(new Declaration(DeclarationKind.MOVED, citizen, address, text, how)));
            }
        }
    }

    private List<Consent> consents(long citizen) {
        return em.createNamedQuery("Consent.ofCitizen", Consent.class)
                .setParameter("citizen", citizen)
                .getResultList();
    }
}
