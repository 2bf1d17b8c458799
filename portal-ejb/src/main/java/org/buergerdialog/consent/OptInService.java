package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.SecretToken;
import org.buergerdialog.shared.Settings;

/** The page behind the link of a confirmation mail. */
@Stateless
@PermitAll
public class OptInService {

    /** The form whose button confirms a request. */
    private static final String FORM = "/bestaetigen";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private LegalTexts texts;

    @Inject
    private Register register;

    @Inject
    private Facts facts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Returns the request a link belongs to; empty if the link is wrong or older than 14 days. Changes nothing. */
    public Optional<OptInView> byToken(String token) {
        return find(token, LockModeType.NONE).map(this::view);
    }

    /**
     * Confirms the request; doing so again is harmless and never grants anything a second time.
     *
     * @param confirmedFrom the sender's network address; kept only where the operator wants it
     * @throws NotFound {@code link} if the link is wrong or older than 14 days
     */
    public OptInView confirm(String token, String confirmedFrom) {
        OptIn optIn = find(token, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("link"));
        if (!optIn.confirmed()) {
            confirm(optIn, confirmedFrom);
        }
        return view(optIn);
    }

    private void confirm(OptIn optIn, String confirmedFrom) {
        Instant now = clock.instant();
        long citizen = citizens.contact(optIn.email(), optIn.language());
        optIn.confirm(citizen, settings.consentAddressDays() > 0 ? confirmedFrom : null, now);
        em.createNamedQuery("Declaration.confirmed")
                .setParameter("citizen", citizen)
                .setParameter("optIn", optIn.id())
                .executeUpdate();
        DeclarationKind kind = Consent.agreeing(register.locked(citizen, optIn.purpose()), now);
        Circumstances how =
                Circumstances.of(citizen, optIn.language(), Touchpoint.MAIL_LINK, FORM, optIn.source(), now);
        register.append(new Declaration(kind, citizen, optIn.email(), texts.find(optIn.legalText()), how).in(optIn));
        facts.publish(new OptInConfirmed(citizen, optIn.id()));
    }

    private Optional<OptIn> find(String token, LockModeType lock) {
        return em.createNamedQuery("OptIn.byToken", OptIn.class)
                .setParameter("hash", SecretToken.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(optIn -> !optIn.expired(clock.instant()));
    }

    private OptInView view(OptIn optIn) {
        return optIn.view(texts.purpose(optIn.purpose()), texts.find(optIn.legalText()));
    }
}
