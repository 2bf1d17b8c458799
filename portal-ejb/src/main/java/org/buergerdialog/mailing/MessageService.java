package org.buergerdialog.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Settings;

/** What the town wrote to a resident, in the original. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class MessageService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private DigestItems digests;

    @Inject
    private Archive archive;

    @Inject
    private Settings settings;

    /** Returns the messages sent to the caller, the newest first. */
    public List<MessageView> mine(int first, int size) {
        return em.createNamedQuery("Message.sentTo", Message.class)
                .setParameter("citizen", citizens.current())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Message::view)
                .toList();
    }

    public int countMine() {
        return em.createNamedQuery("Message.countSentTo", Long.class)
                .setParameter("citizen", citizens.current())
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound if it was not sent, or not to the caller */
    public MessageOriginal mine(long id) {
        Message message = em.find(Message.class, id);
        if (message == null || !message.sent() || !Objects.equals(message.citizen(), citizens.current())) {
            throw new NotFound("message");
        }
        return OriginalReader.read(
                message,
                archive.original(id),
                digests.newsIn(message),
                settings.town().name());
    }
}
