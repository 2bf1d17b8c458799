package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.audit.Ledger;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.UtcText;

/** What time does to requests and consents: each step in a transaction of its own, and looked at again before it is done. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deadlines {

    private static final int BATCH = 500;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String RENEWALS = TextFile.statement(Deadlines.class, "renewals.sql");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private Ledger ledger;

    @Inject
    private Register register;

    @Inject
    private LegalTexts texts;

    @Inject
    private Facts facts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Returns requests that nobody confirmed in time. */
    public List<Long> unconfirmed() {
        return em.createNamedQuery("OptIn.unconfirmed", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
    }

    /**
     * Erases everything about a request that nobody confirmed in time; the ledger keeps that there was something.
     *
     * @return false if there is nothing to do (any more)
     */
    public boolean erase(long optIn) {
        OptIn request = em.find(OptIn.class, optIn, LockModeType.PESSIMISTIC_WRITE);
        if (request == null || request.confirmed() || !request.expired(clock.instant())) {
            return false;
        }
        facts.publish(new OptInErased(optIn));
        List<Long> declarations = em.createNamedQuery("Declaration.ofOptIn", Long.class)
                .setParameter("optIn", optIn)
                .getResultList();
        em.createNamedQuery("Declaration.erase").setParameter("optIn", optIn).executeUpdate();
        em.remove(request);
        ledger.erased(RegisterLedger.NAME, declarations);
        return true;
    }

    /** Returns consents whose time is over, by resident and purpose. */
    public List<Consent.Key> ranOut() {
        return em.createNamedQuery("Consent.ranOut", Consent.class)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultStream()
                .map(Consent::key)
                .toList();
    }

    /**
     * Notes that the time of a consent is over.
     *
     * @return false if there is nothing to do (any more)
     */
    public boolean expire(Consent.Key key) {
        Consent consent = register.locked(key);
        Instant now = clock.instant();
        if (consent == null || consent.state() != ConsentState.GRANTED || consent.holds(now)) {
            return false;
        }
        Language language = citizens.profile(consent.citizen()).language();
        register.declare(
                DeclarationKind.EXPIRED,
                consent.citizen(),
                texts.find(consent.legalText()),
                Circumstances.ofTime(language, now));
        return true;
    }

    /** Returns consents whose holders are to be asked for renewal, by resident and purpose. */
    public List<Consent.Key> renewals() {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(RENEWALS)
                .setParameter(1, UtcText.of(now))
                .setParameter(2, UtcText.of(now.plus(Consent.RENEWAL_PERIOD)))
                .setParameter(3, Consent.RENEWAL_PERIOD.toDays())
                .setParameter(4, BATCH)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Consent.Key(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /**
     * Has the resident asked for renewal, once for each reason.
     *
     * @return false if there is nothing to do (any more)
     */
    public boolean askForRenewal(Consent.Key key) {
        Consent consent = register.locked(key);
        Instant now = clock.instant();
        if (consent == null
                || !citizens.haveProvedAddress(consent.citizen())
                || !consent.asksForRenewal(material(consent), now)) {
            return false;
        }
        consent.renewalAsked(now);
        facts.publish(new ConsentRenewalDue(consent.citizen(), consent.purpose()));
        return true;
    }

    private LegalText material(Consent consent) {
        return texts.materialSince(texts.find(consent.legalText())).orElse(null);
    }

    /** Forgets network addresses when the operator's time for them is over, and which addresses asked for a mail lately. */
    public void forgetAddresses() {
        Instant now = clock.instant();
        em.createNativeQuery("update opt_in set requested_from = null, confirmed_from = null where requested_at < ?1"
                        + " and (requested_from is not null or confirmed_from is not null)")
                .setParameter(1, UtcText.of(now.minus(Duration.ofDays(settings.consentAddressDays()))))
                .executeUpdate();
        em.createNativeQuery("delete from opt_in_address where requested_at < ?1")
                .setParameter(1, UtcText.of(now.minus(DAY)))
                .executeUpdate();
    }
}
