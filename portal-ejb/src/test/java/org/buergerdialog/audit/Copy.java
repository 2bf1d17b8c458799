package org.buergerdialog.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A ledger with its rows in memory, to be tampered with by somebody who may change every table. */
class Copy {

    static final Instant SEALED = Instant.parse("2026-11-22T10:00:00.123456Z");

    final Map<Long, String> rows = new TreeMap<>();
    final Map<Long, Instant> written = new HashMap<>();
    final List<Link> links = new ArrayList<>();
    final List<Anchor> anchors = new ArrayList<>();
    Head head = new Head("consent");

    /** When the next thing happens. */
    Instant now = SEALED;

    /** Has as many rows as asked for, each sealed and the head anchored after every third one. */
    static Copy of(int size) {
        Copy copy = new Copy();
        for (long id = 1; id <= size; id++) {
            copy.write(id, "declaration " + id);
            copy.seal(id);
            if (id % 3 == 0) {
                copy.anchor();
            }
        }
        copy.anchor();
        return copy;
    }

    void write(long id, String content) {
        rows.put(id, content);
        written.putIfAbsent(id, now);
    }

    /** Writes a row that says it was written at another time, and seals it. */
    void claim(long id, Instant time) {
        written.put(id, time);
        write(id, "declaration " + id);
        seal(id);
    }

    void seal(long id) {
        links.add(head.append(Link.ENTRY, id, Digest.of(id, rows.get(id)), now));
    }

    void erase(long id) {
        String digest = Digest.of(id, rows.remove(id));
        links.add(head.append(Link.ERASURE, id, digest, now));
    }

    void anchor() {
        anchors.add(new Anchor("consent", head.seq(), head.hash(), now));
    }

    /** Makes the links anew from the given place on, as somebody would who wants to hide a change of the rows. */
    void resealFrom(int seq) {
        List<Link> before = List.copyOf(links);
        links.clear();
        head = new Head("consent");
        for (Link link : before) {
            boolean again = link.seq() >= seq && !link.erasure() && rows.containsKey(link.entry());
            String digest = again ? Digest.of(link.entry(), rows.get(link.entry())) : link.digest();
            if (rows.containsKey(link.entry()) || link.seq() < seq) {
                links.add(head.append(link.kind(), link.entry(), digest, link.sealedAt()));
            }
        }
    }

    LedgerReport verify() {
        return verify(now.plusSeconds(3600));
    }

    /** Verifies page by page, two rows on each. */
    LedgerReport verify(Instant now) {
        Verification verification = new Verification("consent", head, anchors, now);
        links.forEach(verification::follow);
        List<SealedRow> all = rows.entrySet().stream()
                .map(row -> new SealedRow(
                        row.getKey(), written.get(row.getKey()), Digest.canonical(row.getKey(), row.getValue())))
                .toList();
        long above = Long.MIN_VALUE;
        for (int first = 0; first <= all.size(); first += 2) {
            List<SealedRow> page = all.subList(first, Math.min(first + 2, all.size()));
            long from = above;
            long upTo = page.size() < 2 ? Long.MAX_VALUE : page.get(1).id();
            verification.compare(
                    page,
                    links.stream()
                            .filter(link -> link.entry() > from && link.entry() <= upTo)
                            .toList());
            above = upTo;
        }
        return verification.report();
    }
}
