package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.UniqueKey;

/** Gives and withdraws consent; withdrawing is as easy as giving (Art. 7(3) GDPR). */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ConsentService {

    /** The purpose of mails about followed topics. */
    public static final String NEWSLETTER_EMAIL = "newsletter-email";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns every purpose with what the caller decided. */
    public List<ConsentView> mine() {
        long citizen = citizens.current();
        return em.createNamedQuery("Purpose.all", Purpose.class)
                .getResultStream()
                .map(purpose -> view(purpose, find(citizen, purpose.slug())))
                .toList();
    }

    /**
     * Records that the caller agreed to the legal text that was on the screen.
     *
     * @param legalText the text's number; a superseded one is refused, because nobody may agree to an old wording
     * @param language the language in which it was shown
     * @param touchpoint where it was declared, for instance the path of the page
     * @throws RuleViolation {@code consent.text-superseded}
     */
    public void grant(
            @NotBlank String purpose,
            @NotNull Long legalText,
            @NotNull Language language,
            @NotBlank @Size(max = 200) String touchpoint) {
        LegalText text = current(purpose);
        if (!text.id().equals(legalText)) {
            throw new RuleViolation("consent.text-superseded");
        }
        long citizen = citizens.current();
        Consent consent = find(citizen, purpose);
        if (consent == null || consent.state() != ConsentState.GRANTED || !legalText.equals(consent.legalText())) {
            declare(
                    consent,
                    new Declaration(citizen, ConsentState.GRANTED, text, language, touchpoint, clock.instant()));
            facts.publish(new ConsentGranted(citizen, purpose));
        }
    }

    /** Withdraws the caller's consent at once; harmless if there is none. */
    public void withdraw(
            @NotBlank String purpose, @NotNull Language language, @NotBlank @Size(max = 200) String touchpoint) {
        long citizen = citizens.current();
        Consent consent = find(citizen, purpose);
        if (consent != null && consent.state() == ConsentState.GRANTED) {
            LegalText text = em.find(LegalText.class, consent.legalText());
            declare(
                    consent,
                    new Declaration(citizen, ConsentState.WITHDRAWN, text, language, touchpoint, clock.instant()));
            facts.publish(new ConsentWithdrawn(citizen, purpose));
        }
    }

    private ConsentView view(Purpose purpose, Consent consent) {
        LegalText agreed = consent == null ? null : em.find(LegalText.class, consent.legalText());
        return purpose.view(current(purpose.slug()), consent, agreed);
    }

    private void declare(Consent consent, Declaration declaration) {
        em.persist(declaration);
        if (consent == null) {
            em.persist(new Consent(declaration));
            // Somebody who says yes in two windows at once has said it once.
            UniqueKey.flush(em, "changed-meanwhile");
        } else {
            consent.apply(declaration);
        }
    }

    private Consent find(long citizen, String purpose) {
        return em.find(Consent.class, new Consent.Key(citizen, purpose));
    }

    private LegalText current(String purpose) {
        return em.createNamedQuery("LegalText.current", LegalText.class)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("purpose"));
    }
}
