package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.KeyedHash;
import org.buergerdialog.shared.NotFound;

/** The codes that show whose a mobile number is; pages use {@link MobileService}. */
@Stateless
@PermitAll
public class MobileChecks {

    private static final int CODES = 1_000_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private KeyedHash hash;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Makes the code of a check while the message is written; a code that was made before is no longer good.
     *
     * @return six digits
     * @throws NotFound if there is no such check (any more)
     */
    public String issueCode(long check) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        find(check).issue(hash(check, code), clock.instant());
        return code;
    }

    /** Returns the number of a check in international form, for instance {@code +4915112345678}. */
    public String numberOf(long check) {
        return find(check).number();
    }

    /** Returns the latest check of a resident while its code is still good. */
    public Optional<MobileCheck> waiting(long citizen) {
        return latest(citizen).filter(check -> check.waiting(clock.instant()));
    }

    /** Tries a code in a transaction of its own: a wrong one is counted although its sender is refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public MobileCheck.Answer answer(long citizen, String code) {
        MobileCheck check = latest(citizen).orElse(null);
        if (check == null) {
            return MobileCheck.Answer.EXPIRED;
        }
        em.refresh(check, LockModeType.PESSIMISTIC_WRITE);
        MobileCheck.Answer answer = check.answer(hash(check.id(), code), clock.instant());
        if (answer == MobileCheck.Answer.RIGHT) {
            citizens.find(citizen).mobileVerified(check.number(), clock.instant());
            facts.publish(new MobileVerified(citizen, check.id()));
        }
        return answer;
    }

    private Optional<MobileCheck> latest(long citizen) {
        return em.createNamedQuery("MobileCheck.latest", MobileCheck.class)
                .setParameter("citizen", citizen)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private MobileCheck find(long check) {
        return NotFound.unless(em.find(MobileCheck.class, check), "mobile-check");
    }

    private String hash(long check, String code) {
        return hash.hex("MOBILE_CODE", check + ":" + code);
    }
}
