package org.buergerdialog.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.shared.NotFound;

/** Seals the rows of other features link by link, so that every later change of them shows. See docs/decisions/0007. */
@Stateless
@PermitAll
public class Ledger {

    private static final int BATCH = 500;
    private static final int PAGE = 1000;

    /** Longer than any transaction takes: so long after a row was sealed, none with a lower number can appear any more. */
    static final Duration SETTLED_AFTER = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<LedgerSource> sources;

    @Inject
    private SealedRows sealedRows;

    @Inject
    private Anchors anchors;

    @Inject
    private Clock clock;

    /**
     * Recomputes everything and compares it with rows and anchors; what the caller's own transaction has changed counts.
     *
     * @throws NotFound {@code ledger}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LedgerReport verify(String ledger) {
        LedgerSource source = source(ledger);
        List<Anchor> written = anchors.of(ledger);
        Head head = em.find(Head.class, ledger);
        Verification verification = new Verification(ledger, head, written, clock.instant());
        follow(ledger, verification);
        compare(source, verification);
        return verification.report();
    }

    private void follow(String ledger, Verification verification) {
        long seq = 0;
        List<Link> links;
        do {
            links = read(em.createNamedQuery("Link.after", Link.class)
                    .setParameter("ledger", ledger)
                    .setParameter("seq", seq)
                    .setMaxResults(PAGE));
            links.forEach(verification::follow);
            seq = links.isEmpty() ? seq : links.get(links.size() - 1).seq();
        } while (links.size() == PAGE);
    }

    private void compare(LedgerSource source, Verification verification) {
        long above = Long.MIN_VALUE;
        List<SealedRow> rows;
        do {
            rows = sealedRows.above(source, above, PAGE);
            long upTo = rows.size() < PAGE
                    ? Long.MAX_VALUE
                    : rows.get(rows.size() - 1).id();
            verification.compare(rows, linksOfRows(source.ledger(), above, upTo));
            above = upTo;
        } while (rows.size() == PAGE);
    }

    private List<Link> linksOfRows(String ledger, long above, long upTo) {
        return read(em.createNamedQuery("Link.ofRows", Link.class)
                .setParameter("ledger", ledger)
                .setParameter("above", above)
                .setParameter("upTo", upTo));
    }

    /** Only looks: a caller's transaction need not remember millions of rows. */
    private <T> List<T> read(TypedQuery<T> query) {
        List<T> found = query.getResultList();
        found.forEach(em::detach);
        return found;
    }

    /** Returns where rows are sealed, by their numbers; a row has no place in the first seconds after it was written. */
    public Map<Long, LedgerPosition> positions(String ledger, Collection<Long> entries) {
        List<Anchor> written = anchors.of(ledger);
        Map<Long, Link> links = entryLinks(ledger, entries);
        return sealedRows.of(source(ledger), links.keySet()).stream()
                .collect(Collectors.toMap(
                        SealedRow::id, row -> links.get(row.id()).position(row, written)));
    }

    private Map<Long, Link> entryLinks(String ledger, Collection<Long> entries) {
        return entries.isEmpty()
                ? Map.of()
                : em.createNamedQuery("Link.ofEntries", Link.class)
                        .setParameter("ledger", ledger)
                        .setParameter("entries", entries)
                        .setParameter("kind", Link.ENTRY)
                        .getResultStream()
                        .collect(Collectors.toMap(Link::entry, Function.identity()));
    }

    /** Notes that rows were erased on purpose; belongs into the transaction that erases them. */
    public void erased(String ledger, Collection<Long> entries) {
        Head head = locked(ledger);
        Instant now = clock.instant();
        Map<Long, Link> sealed = entryLinks(ledger, entries);
        for (long entry : entries) {
            String digest = sealed.containsKey(entry) ? sealed.get(entry).digest() : Head.NOTHING;
            em.persist(head.append(Link.ERASURE, entry, digest, now));
        }
    }

    /**
     * Seals the next rows that have no link, a few hundred at a time.
     *
     * @param above the number of the last row that was looked at
     * @return the number of the last row sealed; empty if there was none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Long> seal(String ledger, long above) {
        LedgerSource source = source(ledger);
        if (sealedRows.unsealed(source, above, BATCH).isEmpty()) {
            return Optional.empty();
        }
        Head head = locked(ledger);
        // Only now, under the lock: another node may have sealed them in between.
        List<Long> waiting = sealedRows.unsealed(source, above, BATCH);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        for (SealedRow row : sealedRows.of(source, waiting)) {
            em.persist(head.append(Link.ENTRY, row.id(), row.digest(), now));
        }
        return Optional.of(waiting.get(waiting.size() - 1));
    }

    /** Returns the head as it is committed now. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Head head(String ledger) {
        return em.find(Head.class, ledger);
    }

    /** Spares the next rounds the rows that are so old that each has its link. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settle(String ledger) {
        List<Long> entries = em.createNamedQuery("Link.sealedBefore", Long.class)
                .setParameter("ledger", ledger)
                .setParameter("time", clock.instant().minus(SETTLED_AFTER))
                .setMaxResults(1)
                .getResultList();
        if (!entries.isEmpty() && entries.get(0) > em.find(Head.class, ledger).completeUpTo()) {
            locked(ledger).completeUpTo(entries.get(0));
        }
    }

    private Head locked(String ledger) {
        return em.find(Head.class, ledger, LockModeType.PESSIMISTIC_WRITE);
    }

    private LedgerSource source(String ledger) {
        return sources.stream()
                .filter(source -> source.ledger().equals(ledger))
                .findFirst()
                .orElseThrow(() -> new NotFound("ledger"));
    }
}
