package org.buergerdialog.mailing.outbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.MessageSent;
import org.buergerdialog.mailing.MessageState;
import org.buergerdialog.mailing.NotSent;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.transport.Parcel;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.ManyFacts;
import org.buergerdialog.shared.UtcText;

/** The same steps as {@link Delivery}'s for many messages of one kind at once: one transaction, and few statements. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Batches {

    /** Row numbers from a JSON array; joined in front, because a subquery makes older MariaDB read the whole table. */
    static final String NUMBERS = "json_table(?1, '$[*]' columns (id bigint path '$'))";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Campaigns campaigns;

    @Inject
    private Writers writers;

    @Inject
    private Preparation preparation;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    @Resource
    private EJBContext context;

    /** Prepares messages that were claimed one by one. */
    public List<Parcel> prepare(List<Long> ids, String lease) {
        List<Message> messages = locked(ids);
        messages.removeIf(message -> !message.claimedBy(lease));
        return prepare(messages, lease, message -> {});
    }

    /**
     * Prepares the next messages of a range.
     *
     * @param after the number of the last one that was prepared
     */
    public Batch next(Range range, long after, int size) {
        if (!campaigns.hold(range)) {
            return Batch.LOST;
        }
        List<Long> ids = em.createNamedQuery("Message.inRange", Long.class)
                .setParameter("campaign", range.campaign())
                .setParameter("after", after)
                .setParameter("to", range.to())
                .setMaxResults(size)
                .getResultList();
        if (ids.isEmpty()) {
            return Batch.END;
        }
        List<Message> messages = locked(ids);
        Instant now = clock.instant();
        messages.removeIf(message -> !message.waitsInRange() || leavesRange(message, now));
        List<Parcel> parcels = prepare(messages, range.lease(), message -> message.claim(range.lease()));
        return new Batch(range, ids.get(0), ids.get(ids.size() - 1), parcels, sent(messages));
    }

    private static List<MessageSent> sent(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.state() == MessageState.SENDING && message.citizen() != null)
                .map(message -> new MessageSent(message.citizen(), message.id()))
                .toList();
    }

    /** Whose time has not come is claimed by itself when it has. */
    private static boolean leavesRange(Message message, Instant now) {
        if (message.due(now)) {
            return false;
        }
        message.postpone(message.dueAt());
        return true;
    }

    /** Claims the next messages of a range without preparing them, so that each is tried by itself. */
    public Claim claim(Range range, long after, int size) {
        if (!campaigns.hold(range)) {
            return Claim.NOTHING;
        }
        List<Long> ids = em.createNamedQuery("Message.inRange", Long.class)
                .setParameter("campaign", range.campaign())
                .setParameter("after", after)
                .setParameter("to", range.to())
                .setMaxResults(size)
                .getResultList();
        Instant until = clock.instant().plus(Claims.SENDING_LEASE);
        locked(ids).stream().filter(Message::waitsInRange).forEach(message -> message.claim(range.lease(), until));
        return new Claim(Lane.CAMPAIGN, ids);
    }

    /**
     * Asks once more about prepared messages that have waited for their turn. Whose basis no longer holds does not leave.
     *
     * @return those of the messages that may still leave
     */
    public Set<Long> stillWanted(List<Long> ids, String lease) {
        List<Message> messages = locked(ids);
        messages.removeIf(message -> !message.sendingUnder(lease));
        Set<Long> wanted = new HashSet<>();
        Tally tally = new Tally();
        byWriter(messages).forEach((writer, same) -> {
            Writer prepared = writer.forAll(same);
            for (Message message : same) {
                if (prepared.basisHolds(message)) {
                    wanted.add(message.id());
                } else {
                    message.suppress(NotSent.BASIS);
                    prepared.suppressed(message);
                    tally.note(message);
                }
            }
        });
        campaigns.count(tally);
        return wanted;
    }

    private Map<Writer, List<Message>> byWriter(List<Message> messages) {
        Map<Writer, List<Message>> byWriter = new LinkedHashMap<>();
        messages.forEach(message -> byWriter.computeIfAbsent(writers.of(message), any -> new ArrayList<>())
                .add(message));
        return byWriter;
    }

    /** In the order of their numbers, so that nobody waits for anybody in a circle. */
    private List<Message> locked(List<Long> ids) {
        List<?> found = em.createNativeQuery(
                        "select m.* from " + NUMBERS + " n straight_join message m force index (primary) on m.id = n.id"
                                + " for update",
                        Message.class)
                .setParameter(1, ids.stream().sorted().toList().toString())
                .getResultList();
        return found.stream().map(Message.class::cast).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Parcel> prepare(List<Message> messages, String lease, Consumer<Message> claim) {
        Tally tally = new Tally();
        List<Parcel> parcels = new ArrayList<>();
        PreparedRows rows = new PreparedRows(em);
        byWriter(messages).forEach((writer, same) -> {
            Writer prepared = writer.forAll(same);
            for (Message message : same) {
                claim.accept(message);
                preparation.prepare(message, prepared, tally, rows::add).ifPresent(parcel -> {
                    rows.add(message);
                    parcels.add(parcel);
                });
            }
        });
        rows.write(lease, clock.instant());
        campaigns.count(tally);
        return parcels;
    }

    /**
     * Notes that the server took these messages.
     *
     * @param lease under which they were sent, or the beginning of all the leases under which they may have been
     * @return the numbers of those whose writers want to hear of it, which are therefore to be noted one by one
     */
    public List<Long> arrived(List<Long> ids, String lease) {
        List<?> rows = em.createNativeQuery("select m.id, m.citizen_id, m.campaign_id, m.kind from " + NUMBERS + " n"
                        + " straight_join message m force index (primary) on m.id = n.id"
                        + " and m.state = 'SENDING' and m.lease like ?2 for update")
                .setParameter(1, ids.toString())
                .setParameter(2, lease + "%")
                .getResultList();
        List<Long> together = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        List<MessageSent> sent = new ArrayList<>();
        Tally tally = new Tally();
        // by number alone: through the index on leases it would wait for rows of other workers
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            long id = ((Number) row[0]).longValue();
            if (MessageKind.valueOf((String) row[3]).lane() != Lane.NEWS) {
                alone.add(id);
                continue;
            }
            together.add(id);
            tally.sent(row[2] == null ? null : ((Number) row[2]).longValue());
            if (row[1] != null) {
                sent.add(new MessageSent(((Number) row[1]).longValue(), id));
            }
        }
        em.createNativeQuery("update " + NUMBERS + " n straight_join message m force index (primary) on m.id = n.id"
                        + " set m.state = 'SENT', m.sent_at = ?2, m.error = null, m.lease = null")
                .setParameter(1, together.toString())
                .setParameter(2, UtcText.of(clock.instant()))
                .executeUpdate();
        facts.publish(new ManyFacts(sent));
        campaigns.count(tally);
        return alone;
    }

    /**
     * Notes that the server took all of a batch, unless something became of one of its messages meanwhile.
     *
     * <p>By number: the index on leases would lead over entries that the database has not cleared away yet.
     *
     * @return whether that is noted; if not, nothing is
     */
    public boolean arrived(Batch batch) {
        // rows of others between them are not waited for: they are not as the condition wants them
        int noted = em.createNativeQuery("update message force index (primary)"
                        + " set state = 'SENT', sent_at = ?1, error = null, lease = null"
                        + " where id between ?2 and ?3 and state = 'SENDING' and lease = ?4")
                .setParameter(1, UtcText.of(clock.instant()))
                .setParameter(2, batch.first())
                .setParameter(3, batch.last())
                .setParameter(4, batch.range().lease())
                .executeUpdate();
        if (noted != batch.parcels().size()) {
            context.setRollbackOnly();
            return false;
        }
        facts.publish(new ManyFacts(batch.sent()));
        Tally tally = new Tally();
        batch.parcels().forEach(parcel -> tally.sent(batch.range().campaign()));
        campaigns.count(tally);
        return true;
    }

    /** Puts off what was prepared and not tried. */
    public void postpone(List<Long> ids, String lease, Instant until) {
        locked(ids).stream()
                .filter(message -> message.claimedBy(lease) || message.sendingUnder(lease))
                .forEach(message -> message.postpone(until));
    }

    /**
     * Prepared messages of a range.
     *
     * @param first the number of the first message that was looked at
     * @param last that of the last one
     * @param sent what is to be told once all of them have left
     */
    record Batch(Range range, long first, long last, List<Parcel> parcels, List<MessageSent> sent) {

        /** Nothing waits in the range any more. */
        static final Batch END = new Batch(null, -1, -1, List.of(), List.of());

        /** The range belongs to somebody else, or its campaign does not run. */
        static final Batch LOST = new Batch(null, -2, -2, List.of(), List.of());
    }
}
