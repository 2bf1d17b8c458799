package org.buergerdialog.mailing.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.suppression.Suppression;
import org.buergerdialog.mailing.suppression.SuppressionDetail;
import org.buergerdialog.mailing.suppression.SuppressionView;
import org.buergerdialog.mailing.suppression.Suppressions;
import org.buergerdialog.shared.ArchiveCipher;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** What came back, for the staff; whoever is looked at or decided about is noted in the audit trail. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.PRIVACY_OFFICER, Role.ADMIN})
public class ReturnService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Inject
    private Suppressions suppressions;

    @Inject
    private ArchiveCipher cipher;

    /**
     * Returns addresses to which the town does not write for now, the latest first.
     *
     * @param address a whole address, or empty for all: nobody finds addresses by their parts
     * @throws RuleViolation {@code returns.address} if it is none
     */
    public List<SuppressionView> suppressed(@NotNull String address, int first, int size) {
        return about("Suppression.found", Suppression.class, address)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Suppression::view)
                .toList();
    }

    /** @throws RuleViolation as {@link #suppressed} */
    public int countSuppressed(@NotNull String address) {
        return about("Suppression.count", Long.class, address).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> about(String query, Class<T> type, String address) {
        String whole = address.isBlank()
                ? ""
                : EmailAddress.typed(address, "returns.address").value();
        return em.createNamedQuery(query, type).setParameter("address", whole);
    }

    /** @throws NotFound {@code suppression} if it was lifted meanwhile */
    public SuppressionDetail suppression(long id) {
        Suppression found = find(id);
        trail.record("suppression.read", found.citizen(), "suppression:" + id, null);
        Message message = found.message() == null ? null : em.find(Message.class, found.message());
        return new SuppressionDetail(
                found.view(),
                found.address(),
                message == null ? null : message.subject(),
                message == null ? null : message.sentAt());
    }

    /**
     * Writes to the address again; the consents stay as they are.
     *
     * @param reason why the staff believe that mails arrive there
     * @throws NotFound {@code suppression} if it was lifted meanwhile
     */
    public void lift(long id, @NotBlank @Size(max = 300) String reason) {
        Suppression found = find(id);
        trail.record("suppression.lift", found.citizen(), "suppression:" + id, reason.strip());
        suppressions.lift(found.address(), found.newsOnly());
    }

    private Suppression find(long id) {
        return NotFound.unless(em.find(Suppression.class, id), "suppression");
    }

    /** Returns mails to the return address that a person has to look at, the latest first, without what they say. */
    public List<UnclearReturnView> unclear(int first, int size) {
        return em.createNamedQuery("UnclearReturn.all", UnclearReturn.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(UnclearReturn::view)
                .toList();
    }

    public int countUnclear() {
        return em.createNamedQuery("UnclearReturn.count", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound {@code return} if somebody was faster */
    public UnclearReturnView unclear(long id) {
        UnclearReturn found = findUnclear(id);
        trail.record("return.read", found.citizen(), "return:" + id, null);
        return found.read(cipher);
    }

    /**
     * Removes a mail that somebody has looked at.
     *
     * @throws NotFound {@code return} if somebody was faster
     */
    public void done(long id) {
        UnclearReturn found = findUnclear(id);
        trail.record("return.done", found.citizen(), "return:" + id, null);
        em.remove(found);
    }

    private UnclearReturn findUnclear(long id) {
        return NotFound.unless(em.find(UnclearReturn.class, id), "return");
    }
}
