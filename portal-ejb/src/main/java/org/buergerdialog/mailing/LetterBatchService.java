package org.buergerdialog.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.LetterBatchDocument;
import org.buergerdialog.document.LetterData;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Prints a notice for those who want letters: one file for the printer, one original for each reader. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class LetterBatchService {

    /** More would keep the printer and the transaction busy for too long. */
    static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AuditTrail trail;

    @Inject
    private NoticeWriter notices;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns how many letters of a notice wait to be printed. */
    public int due(long notice) {
        return em.createNamedQuery("Message.countToPrint", Long.class)
                .setParameter("kind", MessageKind.NOTICE)
                .setParameter("object", notice)
                .getSingleResult()
                .intValue();
    }

    /**
     * Takes the next letters of a notice as printed, at most 200, archives them and returns how many there are; {@link
     * #file} has them. Whoever no longer wants a letter gets none.
     */
    public int print(long notice) {
        Instant now = clock.instant();
        List<Message> due = em.createNamedQuery("Message.toPrint", Message.class)
                .setParameter("kind", MessageKind.NOTICE)
                .setParameter("object", notice)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        trail.record("letters.printed", null, "notice:" + notice, null);
        int printed = 0;
        for (Message message : due) {
            if (notices.basisHolds(message)) {
                print(message, now);
                printed++;
            } else {
                message.suppress();
            }
        }
        return printed;
    }

    private void print(Message message, Instant now) {
        ProfileView reader = citizens.profile(message.citizen());
        LetterData letter = notices.letter(message.object(), reader);
        em.persist(new Original(message.id(), LetterBatchDocument.render(List.of(letter))));
        message.print(reader.fullName() + ", " + PostalAddress.of(reader).replace("\n", ", "), letter.subject(), now);
        facts.publish(new MessageSent(message.citizen(), message.id()));
    }

    /** Returns what was printed of a notice so far, the oldest first. */
    public List<LetterBatch> batches(long notice) {
        List<Object[]> rows = em.createNamedQuery("Message.printed", Object[].class)
                .setParameter("kind", MessageKind.NOTICE)
                .setParameter("object", notice)
                .getResultList();
        List<LetterBatch> batches = new ArrayList<>();
        for (Object[] row : rows) {
            batches.add(new LetterBatch(batches.size() + 1, (Instant) row[0], ((Number) row[1]).intValue()));
        }
        return batches;
    }

    /**
     * Returns the letters of a batch as one PDF for the printer.
     *
     * @throws NotFound {@code letters} if there is no such batch
     */
    public byte[] file(long notice, int number) {
        LetterBatch batch = batches(notice).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("letters"));
        trail.record("letters.read", null, "notice:" + notice, null);
        return LetterBatchDocument.render(em.createNamedQuery("Message.printedAt", Message.class)
                .setParameter("kind", MessageKind.NOTICE)
                .setParameter("object", notice)
                .setParameter("at", batch.printedAt())
                .getResultStream()
                .map(message -> notices.letter(notice, citizens.profile(message.citizen())))
                .toList());
    }
}
