package org.buergerdialog.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A link of a ledger: what it seals, when, and the hash over that and the link before. */
@Entity
@Table(name = "ledger_entry")
@IdClass(Link.Key.class)
@NamedQuery(
        name = "Link.after",
        query = "select l from Link l where l.ledger = :ledger and l.seq > :seq order by l.seq")
@NamedQuery(
        name = "Link.sealedBefore",
        query = "select l.entry from Link l where l.ledger = :ledger and l.kind = 'ENTRY' and l.sealedAt < :time"
                + " order by l.seq desc")
@NamedQuery(
        name = "Link.ofRows",
        query = "select l from Link l where l.ledger = :ledger and l.entry > :above and l.entry <= :upTo"
                + " order by l.entry")
@NamedQuery(
        name = "Link.ofEntries",
        query = "select l from Link l where l.ledger = :ledger and l.entry in :entries" + " and l.kind = :kind")
class Link {

    /** A row was written. */
    static final String ENTRY = "ENTRY";

    /** A row was erased on purpose. */
    static final String ERASURE = "ERASURE";

    @Id
    private String ledger;

    @Id
    private long seq;

    /** A text, because whoever tampers with it may write anything. */
    private String kind;

    @Column(name = "entry_id")
    private long entry;

    private String digest;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    private String previous;
    private String hash;

    protected Link() {}

    Link(String ledger, long seq, String kind, long entry, String digest, Instant sealedAt, String previous) {
        this.ledger = ledger;
        this.seq = seq;
        this.kind = kind;
        this.entry = entry;
        this.digest = digest;
        this.sealedAt = sealedAt;
        this.previous = previous;
        this.hash = recomputed();
    }

    /** Returns the hash that the link must have. */
    String recomputed() {
        return Digest.of(previous, ledger, seq, kind, entry, digest, sealedAt);
    }

    boolean erasure() {
        return ERASURE.equals(kind);
    }

    long seq() {
        return seq;
    }

    String kind() {
        return kind;
    }

    long entry() {
        return entry;
    }

    String digest() {
        return digest;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    String previous() {
        return previous;
    }

    String hash() {
        return hash;
    }

    /** @param anchors of the same ledger in the order in which they were written */
    LedgerPosition position(SealedRow row, List<Anchor> anchors) {
        Instant anchoredAt = anchors.stream()
                .filter(anchor -> anchor.seq() >= seq)
                .map(Anchor::writtenAt)
                .findFirst()
                .orElse(null);
        return new LedgerPosition(
                ledger, seq, digest, sealedAt, previous, hash, anchoredAt, row.text(), digest.equals(row.digest()));
    }

    /** Ledger and place. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String ledger;
        private long seq;

        protected Key() {}

        Key(String ledger, long seq) {
            this.ledger = ledger;
            this.seq = seq;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.seq == seq && key.ledger.equals(ledger);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ledger, seq);
        }
    }
}
