package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;

/** Answers the other features what residents agreed to, and ends it for them; pages use {@link ConsentService}. */
@Stateless
@PermitAll
public class Consents {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Register register;

    @Inject
    private LegalTexts texts;

    @Inject
    private Clock clock;

    /** Says whether a resident's consent to the purpose holds at this moment. */
    public boolean hold(long citizen, String purpose) {
        Consent consent = em.find(Consent.class, new Consent.Key(citizen, purpose));
        return consent != null && consent.holds(clock.instant());
    }

    /** Returns those of the residents whose consent to the purpose holds at this moment. */
    public Set<Long> holders(Collection<Long> citizens, String purpose) {
        if (citizens.isEmpty()) {
            return Set.of();
        }
        Instant now = clock.instant();
        return em.createNamedQuery("Consent.grantedAmong", Consent.class)
                .setParameter("citizens", citizens)
                .setParameter("purpose", purpose)
                .getResultStream()
                .filter(consent -> consent.holds(now))
                .map(Consent::citizen)
                .collect(Collectors.toSet());
    }

    /** Returns a purpose with what the resident decided; empty if nobody is asked for it. */
    public Optional<ConsentView> view(long citizen, String purpose) {
        return of(citizen).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst();
    }

    /** Returns every purpose with what the resident decided; retired ones only while they hold. */
    public List<ConsentView> of(long citizen) {
        Map<String, Consent> decided = decided(citizen);
        Map<String, LegalText> current = texts.published();
        return texts.purposes().stream()
                .filter(purpose -> current.containsKey(purpose.slug()))
                .map(purpose -> view(purpose, current.get(purpose.slug()), decided.get(purpose.slug())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, Consent> decided(long citizen) {
        return em.createNamedQuery("Consent.ofCitizen", Consent.class)
                .setParameter("citizen", citizen)
                .getResultStream()
                .collect(Collectors.toMap(Consent::purpose, Function.identity()));
    }

    private ConsentView view(Purpose purpose, LegalText current, Consent consent) {
        Instant now = clock.instant();
        if (purpose.retired() && (consent == null || !consent.holds(now))) {
            return null;
        }
        if (consent == null) {
            return purpose.undecided(current);
        }
        LegalText agreed = texts.find(consent.legalText());
        return purpose.decided(
                current, consent, agreed, texts.materialSince(agreed).orElse(null), now);
    }

    /**
     * Withdraws at once; harmless if there is nothing to withdraw.
     *
     * @throws NotFound {@code citizen} if the profile was joined with another one at this moment
     */
    public void withdraw(long citizen, String purpose, Language language, Touchpoint touchpoint, String form) {
        stays(citizen);
        Consent consent = register.locked(citizen, purpose);
        if (consent != null && consent.state() == ConsentState.GRANTED) {
            register.declare(
                    DeclarationKind.WITHDRAWN,
                    citizen,
                    texts.find(consent.legalText()),
                    Circumstances.of(citizen, language, touchpoint, form, null, clock.instant()));
        }
    }

    /**
     * Withdraws every consent at once.
     *
     * @throws NotFound as {@link #withdraw}
     */
    public void withdrawAll(long citizen, Language language, Touchpoint touchpoint, String form) {
        stays(citizen);
        decided(citizen).keySet().stream()
                .sorted()
                .forEach(purpose -> withdraw(citizen, purpose, language, touchpoint, form));
    }

    /** Whoever waited for a merge must not believe to have withdrawn what the other profile has now. */
    private void stays(long citizen) {
        if (!citizens.lock(citizen)) {
            throw new NotFound("citizen");
        }
    }
}
