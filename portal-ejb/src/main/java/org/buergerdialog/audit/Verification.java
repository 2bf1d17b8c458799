package org.buergerdialog.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.audit.Finding.Kind;

/**
 * Recomputes a ledger: first its links in their order, then page by page the rows they seal.
 *
 * <p>Sealing and erasing may go on meanwhile. Whoever feeds it reads anchors, then the head, then all links, and only then
 * the rows, of each page first the rows and then their links; what came after the links were read is never missed.
 */
final class Verification {

    /** How long a row may wait for its link, and a head for its anchor. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** At its beginning the ledger takes over what was there before it. */
    private static final Duration BEGINNING = Duration.ofHours(1);

    private static final int MOST_FINDINGS = 100;

    private final String ledger;
    private final long headSeq;
    private final String headHash;
    private final long furthestAnchor;
    private final long settled;
    private final Map<Long, String> anchored = new HashMap<>();
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    private long lastSeq;
    private String lastHash = Head.NOTHING;
    private Instant lastSealed;

    /** When something was sealed, in order of time and each time once. */
    private final List<Instant> moved = new ArrayList<>();

    private long erased;
    private boolean beyondHead;

    /** @param head as it stands in the database; null if it is gone */
    Verification(String ledger, Head head, List<Anchor> anchors, Instant now) {
        this.ledger = ledger;
        this.headSeq = head == null ? 0 : head.seq();
        this.headHash = head == null ? Head.NOTHING : head.hash();
        this.furthestAnchor = anchors.stream().mapToLong(Anchor::seq).max().orElse(0);
        this.settled = head == null ? 0 : head.completeUpTo();
        this.now = now;
        this.beyondHead = head == null;
        if (head == null) {
            note(Kind.HEADLESS, 0, 0);
        }
        anchors.forEach(anchor -> {
            String other = anchored.putIfAbsent(anchor.seq(), anchor.hash());
            // Two anchors for one place: between them the ledger was cut and went on differently.
            if (other != null && !other.equals(anchor.hash())) {
                note(Kind.TRUNCATED, anchor.seq(), 0);
            }
        });
    }

    /** Follows the chain to its next link. */
    void follow(Link link) {
        if (link.seq() != lastSeq + 1
                || !link.previous().equals(lastHash)
                || !link.hash().equals(link.recomputed())
                || (lastSealed != null && link.sealedAt().isBefore(lastSealed.minus(Ledger.SETTLED_AFTER)))) {
            note(Kind.BROKEN_CHAIN, link.seq(), link.entry());
        }
        if (!anchored.getOrDefault(link.seq(), link.hash()).equals(link.hash())) {
            note(Kind.TRUNCATED, link.seq(), 0);
        }
        if (link.seq() == headSeq && !link.hash().equals(headHash)) {
            note(Kind.BROKEN_CHAIN, link.seq(), 0);
        }
        if (link.seq() > headSeq && !beyondHead && link.sealedAt().isBefore(now.minus(PATIENCE))) {
            // Somebody turned the head back. Once is enough: all links that follow are beyond it too.
            beyondHead = true;
            note(Kind.BROKEN_CHAIN, link.seq(), 0);
        }
        lastSeq = link.seq();
        lastHash = link.hash();
        lastSealed = link.sealedAt();
        if (moved.isEmpty() || lastSealed.isAfter(moved.get(moved.size() - 1))) {
            moved.add(lastSealed);
        }
        erased += link.erasure() ? 1 : 0;
    }

    /** Compares rows with the links that stand for the same range of numbers. */
    void compare(List<SealedRow> rows, List<Link> links) {
        Map<Long, Link> entries = links.stream()
                .filter(link -> link.kind().equals(Link.ENTRY))
                .collect(Collectors.toMap(Link::entry, Function.identity()));
        Set<Long> gone = links.stream().filter(Link::erasure).map(Link::entry).collect(Collectors.toSet());
        Set<Long> present = new HashSet<>();
        for (SealedRow row : rows) {
            present.add(row.id());
            compare(row, entries.get(row.id()));
        }
        entries.values().stream()
                .filter(link -> link.seq() <= end())
                .filter(link -> !present.contains(link.entry()) && !gone.contains(link.entry()))
                .forEach(link -> note(Kind.MISSING, link.seq(), link.entry()));
    }

    private void compare(SealedRow row, Link link) {
        if (link != null && !link.digest().equals(row.digest())) {
            note(Kind.EDITED, link.seq(), row.id());
        } else if (link != null && late(row.writtenAt(), link.sealedAt())) {
            note(Kind.LATE, link.seq(), row.id());
        } else if (link == null && !waiting(row)) {
            note(Kind.UNSEALED, 0, row.id());
        }
    }

    private boolean waiting(SealedRow row) {
        return row.id() > settled
                && !row.writtenAt().isBefore(now.minus(PATIENCE))
                && !row.writtenAt().isAfter(now.plus(PATIENCE));
    }

    /**
     * Says whether a row was sealed so late that it cannot have been there when it says it was.
     *
     * <p>The portal seals what it writes within seconds, unless it stops in between; then nothing is sealed at all until it
     * is back. So a row's time runs while the ledger moves: it begins anew with the first link after a standstill.
     */
    private boolean late(Instant written, Instant sealed) {
        Instant due = written.plus(Ledger.SETTLED_AFTER);
        if (!sealed.isAfter(due)
                || moved.isEmpty()
                || sealed.isBefore(moved.get(0).plus(BEGINNING))) {
            return false;
        }
        int place = Collections.binarySearch(moved, due);
        int next = place < 0 ? -place - 1 : place + 1;
        return next < moved.size() && sealed.isAfter(moved.get(next).plus(Ledger.SETTLED_AFTER));
    }

    /** Says what was found once everything has been read. */
    LedgerReport report() {
        if (lastSeq < end()) {
            note(Kind.TRUNCATED, end(), 0);
        }
        if (furthestAnchor < lastSeq && lastSealed.isBefore(now.minus(PATIENCE))) {
            note(Kind.UNANCHORED, lastSeq, 0);
        }
        return new LedgerReport(ledger, lastSeq, erased, lastSealed, lastHash, findings);
    }

    /** The furthest place that anything speaks of, so that turning the head back hides nothing. */
    private long end() {
        return Math.max(lastSeq, Math.max(headSeq, furthestAnchor));
    }

    private void note(Kind kind, long seq, long entry) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(kind, seq, entry));
        }
    }
}
