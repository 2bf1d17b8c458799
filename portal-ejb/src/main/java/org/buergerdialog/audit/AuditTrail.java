package org.buergerdialog.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Notes what staff read or change of other people's data, in the transaction that does it. */
@Stateless
@PermitAll
public class AuditTrail {

    private static final int LONGEST_REASON = 300;

    /** As the register of consents calls it, too. */
    private static final String SYSTEM = "system";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    /**
     * Notes that the caller did something.
     *
     * @param action what, in two words with a dot between, for instance {@code proof.read}
     * @param citizen whom it concerns; null where it is nobody in particular
     * @param object what it is about as {@code kind:number}
     * @param reason why, or for what words, as the caller stated it; null where none was asked for. The first 300
     *     characters are kept
     */
    public void record(String action, Long citizen, String object, String reason) {
        em.persist(new AuditEntry(clock.instant(), actor(), action, citizen, object, kept(reason)));
    }

    /**
     * Notes that the portal did by itself what staff may do otherwise, or what they had told it to do.
     *
     * @param action as {@link #record} has it, like {@code object}
     */
    public void recordSystem(String action, String object) {
        em.persist(new AuditEntry(clock.instant(), SYSTEM, action, null, object, null));
    }

    /** Cuts between characters, because the database counts those and takes no half ones. */
    private static String kept(String reason) {
        return reason == null || reason.codePointCount(0, reason.length()) <= LONGEST_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON));
    }

    /** Returns the caller as the trail and the register name staff: {@code staff:} and the subject of the account. */
    public String actor() {
        return "staff:" + context.getCallerPrincipal().getName();
    }
}
