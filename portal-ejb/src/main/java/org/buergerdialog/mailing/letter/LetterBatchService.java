package org.buergerdialog.mailing.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.LetterBatchDocument;
import org.buergerdialog.document.NewsData;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.MessageSent;
import org.buergerdialog.mailing.NotSent;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.archive.Archive;
import org.buergerdialog.mailing.digest.DigestRun;
import org.buergerdialog.mailing.layout.PostalAddress;
import org.buergerdialog.mailing.writer.DigestWriter;
import org.buergerdialog.mailing.writer.NoticeWriter;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Prints news for those who want letters: one file for the printer, one original for each reader. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class LetterBatchService {

    /** More would keep the printer and the transaction busy for too long. */
    private static final int AT_ONCE = 200;

    private static final int SHOWN_DIGESTS = 20;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AuditTrail trail;

    @Inject
    private NoticeWriter notices;

    @Inject
    private DigestWriter digests;

    @Inject
    private Archive archive;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns the letters of a notice. */
    public LetterBatches ofNotice(long notice) {
        return batches(MessageKind.NOTICE, notice);
    }

    /** Returns the digests that go out on paper, the newest first. */
    public List<DigestLetters> ofDigests() {
        return em.createNamedQuery("DigestRun.withLetters", DigestRun.class)
                .setMaxResults(SHOWN_DIGESTS)
                .getResultStream()
                .map(run -> new DigestLetters(
                        run.id(), run.frequency(), run.period(), batches(MessageKind.DIGEST, run.id())))
                .toList();
    }

    /**
     * Takes the next letters of a notice as printed, at most 200, archives them and returns how many there are; {@link
     * #noticeFile} has them. Whoever no longer wants a letter gets none.
     */
    public int printNotice(long notice) {
        return print(MessageKind.NOTICE, notice);
    }

    /** Does the same for the digests of a period. */
    public int printDigest(long run) {
        return print(MessageKind.DIGEST, run);
    }

    /**
     * Returns the letters of a batch as one PDF for the printer.
     *
     * @throws NotFound {@code letters} if there is no such batch
     */
    public byte[] noticeFile(long notice, int batch) {
        return file(MessageKind.NOTICE, notice, batch);
    }

    /**
     * Returns the digests of a batch as one PDF for the printer.
     *
     * @throws NotFound {@code letters} if there is no such batch
     */
    public byte[] digestFile(long run, int batch) {
        return file(MessageKind.DIGEST, run, batch);
    }

    private LetterBatches batches(MessageKind kind, long object) {
        List<Object[]> rows =
                about("Message.printed", Object[].class, kind, object).getResultList();
        List<LetterBatch> batches = new ArrayList<>();
        for (Object[] row : rows) {
            batches.add(new LetterBatch(batches.size() + 1, (Instant) row[0], ((Number) row[1]).intValue()));
        }
        int due = about("Message.countToPrint", Long.class, kind, object)
                .getSingleResult()
                .intValue();
        return new LetterBatches(due, batches);
    }

    private int print(MessageKind kind, long object) {
        trail.record("letters.printed", null, name(kind, object), null);
        Instant now = clock.instant();
        List<Message> due = about("Message.toPrint", Message.class, kind, object)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        int printed = 0;
        for (Message message : due) {
            if (writer(message).basisHolds(message)) {
                print(message, now);
                printed++;
            } else {
                message.suppress(NotSent.BASIS);
                writer(message).suppressed(message);
            }
        }
        return printed;
    }

    private void print(Message message, Instant now) {
        ProfileView reader = citizens.profile(message.citizen());
        NewsData letter = letter(message, reader);
        archive.keep(message, letter.language(), LetterBatchDocument.render(List.of(letter)));
        String address = (reader.fullName() + "\n" + PostalAddress.of(reader)).replace("\n", ", ");
        message.print(address, letter.subject(), now);
        facts.publish(new MessageSent(message.citizen(), message.id()));
    }

    private byte[] file(MessageKind kind, long object, int number) {
        trail.record("letters.read", null, name(kind, object), null);
        LetterBatch batch = batches(kind, object).printed().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("letters"));
        return LetterBatchDocument.render(about("Message.printedAt", Message.class, kind, object)
                .setParameter("at", batch.printedAt())
                .getResultStream()
                .map(message -> letter(message, citizens.profile(message.citizen())))
                .toList());
    }

    private NewsData letter(Message message, ProfileView reader) {
        return message.kind() == MessageKind.NOTICE ? notices.letter(message, reader) : digests.letter(message, reader);
    }

    private Writer writer(Message message) {
        return message.kind() == MessageKind.NOTICE ? notices : digests;
    }

    private <T> TypedQuery<T> about(String query, Class<T> type, MessageKind kind, long object) {
        return em.createNamedQuery(query, type).setParameter("kind", kind).setParameter("object", object);
    }

    private static String name(MessageKind kind, long object) {
        return (kind == MessageKind.NOTICE ? "notice:" : "digest:") + object;
    }
}
