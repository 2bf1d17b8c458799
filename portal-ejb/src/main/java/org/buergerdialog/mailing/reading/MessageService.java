package org.buergerdialog.mailing.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Reader;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageView;
import org.buergerdialog.mailing.archive.Archive;
import org.buergerdialog.mailing.digest.DigestItems;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Sha256;

/**
 * What the town wrote to a resident, in the original.
 *
 * <p>What went to an address that was left by the link of a mail stays there: whoever asked for the new address need not
 * have been its reader.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class MessageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Assembly assembly;

    @EJB
    private Citizens citizens;

    @EJB
    private AddressChanges addresses;

    @EJB
    private DigestItems digests;

    @Inject
    private Archive archive;

    @Inject
    private Settings settings;

    /** Returns the messages sent to the caller, the newest first. */
    public List<MessageView> mine(int first, int size) {
        return own("Message.sentTo", Message.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Message::view)
                .toList();
    }

    public int countMine() {
        return own("Message.countSentTo", Long.class).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> own(String query, Class<T> type) {
        long citizen = citizens.current();
        Set<String> left = addresses.leftByLink(citizen);
        return em.createNamedQuery(query, type)
                .setParameter("citizen", citizen)
                // no list is empty in SQL
                .setParameter("left", left.isEmpty() ? Set.of("") : left);
    }

    /** @throws NotFound if it was not sent, or not to the caller */
    public MessageOriginal mine(long id) {
        Message message = em.find(Message.class, id);
        if (message == null || !message.sent() || !isMine(message)) {
            throw new NotFound("message");
        }
        return OriginalReader.read(
                message,
                archive.original(id),
                message.channel() == Channel.SMS
                        ? digests.newsIn(message).stream()
                                .map(notice -> news(notice, message.citizen()))
                                .toList()
                        : List.of(),
                settings.town().name());
    }

    private NewsText news(NoticeView notice, long citizen) {
        ProfileView profile = citizens.profile(citizen);
        Reader reader = assembly.reader(profile, notice);
        return new NewsText(
                notice.languageFor(profile.language()),
                assembly.subject(notice, reader),
                assembly.text(notice, reader));
    }

    private boolean isMine(Message message) {
        long citizen = citizens.current();
        return Objects.equals(message.citizen(), citizen)
                && !addresses.leftByLink(citizen).contains(Sha256.hex(message.recipient()));
    }
}
