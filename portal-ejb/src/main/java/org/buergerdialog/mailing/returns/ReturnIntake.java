package org.buergerdialog.mailing.returns;

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
import java.util.logging.Logger;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageBounced;
import org.buergerdialog.mailing.campaign.CampaignCounters;
import org.buergerdialog.mailing.returns.reader.ReturnKind;
import org.buergerdialog.mailing.returns.reader.ReturnReader;
import org.buergerdialog.mailing.returns.reader.ReturnedMail;
import org.buergerdialog.mailing.suppression.SuppressionReason;
import org.buergerdialog.mailing.suppression.Suppressions;
import org.buergerdialog.shared.ArchiveCipher;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.UtcText;

/** Draws the consequences of one mail that came back, in one transaction; the same mail has none a second time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReturnIntake {

    /** How long fingerprints and unclear mails are kept. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = Logger.getLogger(ReturnIntake.class.getName());

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private ReturnAddresses addresses;

    @Inject
    private Suppressions suppressions;

    @Inject
    private ArchiveCipher cipher;

    @Inject
    private CampaignCounters counters;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Takes a mail as the mailbox handed it out. */
    public void take(byte[] raw) {
        ReturnedMail mail = ReturnReader.read(raw);
        if (!first(raw, mail.kind())) {
            return;
        }
        switch (mail.kind()) {
            case HARD, SOFT, REFUSED, COMPLAINT -> draw(mail);
            case UNCLEAR -> putAside(mail, find(mail).message());
            case DELAYED, DELIVERED, AUTO_REPLY -> {
                // Nothing follows from it.
            }
        }
    }

    /** Whoever writes the fingerprint first works on the mail; another reader waits here and learns that it was. */
    private boolean first(byte[] raw, ReturnKind kind) {
        return em.createNativeQuery(
                                "insert ignore into returned_mail (fingerprint, kind, taken_at) values (?1, ?2, ?3)")
                        .setParameter(1, Sha256.hex(raw))
                        .setParameter(2, kind.name())
                        .setParameter(3, UtcText.of(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private void draw(ReturnedMail mail) {
        ReturnAddresses.Found found = find(mail);
        if (found.message() == null) {
            if (found.forged()) {
                LOG.warning("A report names a message for which it has no signature; it is ignored");
            } else {
                putAside(mail, null);
            }
            return;
        }
        Message message = em.find(Message.class, found.message(), LockModeType.PESSIMISTIC_WRITE);
        if (mail.kind() == ReturnKind.COMPLAINT) {
            complained(message);
        } else {
            cameBack(message, mail);
        }
    }

    /**
     * Finds the message by the envelope, else by the Message-ID in what is returned, which nobody can guess. Never by an
     * address of a reader: anybody knows those.
     */
    private ReturnAddresses.Found find(ReturnedMail mail) {
        ReturnAddresses.Found found = addresses.find(mail.returnAddresses(), this::messageId);
        if (found.message() != null) {
            return found;
        }
        return mail.messageIds().stream()
                .filter(id -> id.matches("\\d{1,18}\\..+"))
                .filter(id -> id.equals(messageId(Long.parseLong(id.substring(0, id.indexOf('.'))))))
                .findFirst()
                .map(id -> new ReturnAddresses.Found(Long.valueOf(id.substring(0, id.indexOf('.'))), false))
                .orElse(found);
    }

    private String messageId(long id) {
        Message message = em.find(Message.class, id);
        return message == null ? null : message.messageId();
    }

    private void cameBack(Message message, ReturnedMail mail) {
        boolean counted = message.sent() && message.campaign() != null;
        boolean news = message.bounce(("Returned " + mail.kind() + " " + mail.status()).strip(), clock.instant());
        if (!news) {
            return; // a second report about one message must not undo that somebody has lifted the first
        }
        if (message.citizen() != null) {
            facts.publish(new MessageBounced(message.citizen(), message.id()));
        }
        if (news && counted) {
            counters.add(message.campaign(), -1, 1, 0, 0);
        }
        if (message.channel() != Channel.EMAIL) {
            return; // the gateway's address, not the reader's
        }
        switch (mail.kind()) {
            case HARD -> suppressions.suppress(message, SuppressionReason.HARD_BOUNCE, mail.status());
            case SOFT -> suppressions.countSoft(message, mail.status());
            default ->
                LOG.warning(() -> "Message " + message.id() + " was refused for what it is or whom it comes from ("
                        + mail.status() + "); the address is not to blame");
        }
    }

    /** Who complains there may read news no more; who has moved since is somebody else to that mailbox. */
    private void complained(Message message) {
        if (message.channel() != Channel.EMAIL) {
            return;
        }
        suppressions.suppress(message, SuppressionReason.COMPLAINT, "");
        if (message.citizen() != null && citizens.lock(message.citizen())) {
            ProfileView reader = citizens.profile(message.citizen());
            if (reader.email().equals(message.recipient())) {
                consents.withdraw(
                        reader.id(), ConsentService.NEWSLETTER_EMAIL, reader.language(), Touchpoint.COMPLAINT, null);
            }
        }
    }

    private void putAside(ReturnedMail mail, Long about) {
        Message message = about == null ? null : em.find(Message.class, about);
        UnclearReturn unclear = new UnclearReturn(mail, message == null ? null : message.citizen(), clock.instant());
        em.persist(unclear);
        em.flush();
        unclear.keep(mail.text(), cipher);
    }

    /** Forgets what has no use any more. */
    public void forget() {
        Instant before = clock.instant().minus(KEPT);
        em.createNamedQuery("UnclearReturn.forget")
                .setParameter("before", before)
                .executeUpdate();
        em.createNativeQuery("delete from returned_mail where taken_at < ?1")
                .setParameter(1, UtcText.of(before))
                .executeUpdate();
        suppressions.forget();
    }
}
