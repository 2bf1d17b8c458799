package org.buergerdialog.mailing.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.Door;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.digest.DigestItems;
import org.buergerdialog.mailing.suppression.Permission;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.UtcText;

/** Ends news by the link of a message, without signing in (RFC 8058). */
@Stateless
@PermitAll
public class UnsubscribeService {

    /** As long as the link to the preferences itself opens. */
    private static final Duration LEADS_ON = Duration.ofDays(90);

    private static final String FORM = "/abmelden";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private Interests interests;

    @EJB
    private TopicService topics;

    @EJB
    private Consents consents;

    @EJB
    private DigestItems digests;

    @Inject
    private Permission permission;

    @Inject
    private LinkTokens links;

    @Inject
    private Clock clock;

    /** @throws NotFound {@code link} if the link is forged or its message is gone */
    public UnsubscribeView look(@NotNull String token) {
        Message message = message(token);
        ProfileView reader = citizens.profile(message.citizen());
        Set<Long> followed = followed(message);
        return new UnsubscribeView(
                new EmailAddress(message.recipient()).masked(),
                shown(message, followed).stream()
                        .map(topic -> new UnsubscribeView.Topic(
                                topic, topics.get(topic).name(), followed.contains(topic)))
                        .toList(),
                permission.holdsAny(reader.id()),
                leadsOn(message, reader) ? citizens.linkToken(reader.id()) : null,
                reader.language());
    }

    /**
     * Ends the topics the message was about, and no others; harmless when repeated.
     *
     * @throws NotFound {@code link} if the link is forged or its message is gone
     */
    public void unsubscribe(@NotNull String token) {
        Message message = message(token);
        Set<Long> followed = followed(message);
        interests.leave(message.citizen(), followed, Door.UNSUBSCRIBE);
        followed.forEach(topic -> em.createNativeQuery(
                        "insert ignore into unsubscription (message_id, topic_id, ended_at) values (?1, ?2, ?3)")
                .setParameter(1, message.id())
                .setParameter(2, topic)
                .setParameter(3, UtcText.of(clock.instant()))
                .executeUpdate());
    }

    /**
     * Withdraws every consent; the topics stay in the list, but silent. Harmless when repeated.
     *
     * @throws NotFound {@code link} if the link is forged or its message is gone
     */
    public void unsubscribeAll(@NotNull String token) {
        ProfileView reader = citizens.profile(message(token).citizen());
        consents.withdrawAll(reader.id(), reader.language(), Touchpoint.MAIL_LINK, FORM);
    }

    private Message message(String token) {
        long id = links.open(LinkPurpose.UNSUBSCRIBE, token, this::messageId).orElseThrow(() -> new NotFound("link"));
        return em.find(Message.class, id);
    }

    /** A link is bound to the Message-ID it came with, which nobody can guess. */
    private String messageId(long id) {
        Message message = em.find(Message.class, id);
        return message == null || message.citizen() == null ? null : message.messageId();
    }

    /** Returns the topics through which the news of the message came, as far as the resident follows them today. */
    private Set<Long> followed(Message message) {
        return interests.followedAround(message.citizen(), subjects(message));
    }

    private Set<Long> subjects(Message message) {
        Set<Long> subjects = new TreeSet<>();
        digests.newsIn(message).forEach(notice -> subjects.addAll(notice.topics()));
        return subjects;
    }

    /** Returns what is followed and what was ended from here; else what the message was about. */
    private Set<Long> shown(Message message, Set<Long> followed) {
        Set<Long> shown = new TreeSet<>(followed);
        List<?> ended = em.createNativeQuery("select topic_id from unsubscription where message_id = ?1")
                .setParameter(1, message.id())
                .getResultList();
        ended.forEach(topic -> shown.add(((Number) topic).longValue()));
        return shown.isEmpty() ? subjects(message) : shown;
    }

    /** An old mail, or one in a mailbox the resident has left, ends news but opens nothing. */
    private boolean leadsOn(Message message, ProfileView reader) {
        return message.recipient().equals(reader.email())
                && message.queuedAt().plus(LEADS_ON).isAfter(clock.instant());
    }
}
