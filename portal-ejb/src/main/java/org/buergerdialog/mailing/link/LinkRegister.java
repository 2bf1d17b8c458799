package org.buergerdialog.mailing.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.UtcText;

/** Numbers where the links of news lead, once for all who get them. */
@Stateless
@PermitAll
public class LinkRegister {

    /** Far more than anybody writes; whatever made more of them would be different for each reader. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Returns the number of a link of a notice or digest, new or known; empty if there are too many already.
     *
     * <p>In a transaction of its own: the number is remembered even if the mail that needed it first is not written.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OptionalInt number(MessageKind kind, long object, String url) {
        OptionalInt known = find(kind, object, url);
        if (known.isPresent() || count(kind, object) >= MOST) {
            return known;
        }
        em.createNativeQuery("insert ignore into mail_link (kind, object_id, url, url_sha256, registered_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, kind.name())
                .setParameter(2, object)
                .setParameter(3, url)
                .setParameter(4, Sha256.hex(url))
                .setParameter(5, UtcText.of(clock.instant()))
                .executeUpdate();
        return find(kind, object, url);
    }

    private OptionalInt find(MessageKind kind, long object, String url) {
        List<?> found = em.createNativeQuery(
                        "select id from mail_link where kind = ?1 and object_id = ?2 and url_sha256 = ?3")
                .setParameter(1, kind.name())
                .setParameter(2, object)
                .setParameter(3, Sha256.hex(url))
                .getResultList();
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(((Number) found.get(0)).intValue());
    }

    private int count(MessageKind kind, long object) {
        Object count = em.createNativeQuery("select count(*) from mail_link where kind = ?1 and object_id = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, object)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /**
     * Returns where the link with this number leads.
     *
     * @throws NotFound {@code link} if there is none
     */
    public String target(int number) {
        List<?> found = em.createNativeQuery("select url from mail_link where id = ?1")
                .setParameter(1, number)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst().orElseThrow(() -> new NotFound("link"));
    }
}
