package org.buergerdialog.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where a ledger ends; whoever appends a link holds this row. */
@Entity
@Table(name = "ledger")
class Head {

    /** What the first link follows. */
    static final String NOTHING = "0".repeat(64);

    @Id
    private String name;

    @Column(name = "last_seq")
    private long seq;

    @Column(name = "last_hash")
    private String hash = NOTHING;

    @Column(name = "settled_id")
    private long completeUpTo;

    protected Head() {}

    Head(String name) {
        this.name = name;
    }

    /** Appends a link; the time is cut to microseconds, because that is all the database keeps. */
    Link append(String kind, long entry, String digest, Instant now) {
        Link link = new Link(name, seq + 1, kind, entry, digest, now.truncatedTo(ChronoUnit.MICROS), hash);
        seq = link.seq();
        hash = link.hash();
        return link;
    }

    /** Notes up to which number every row is so old that it has its link. */
    void completeUpTo(long entry) {
        completeUpTo = Math.max(completeUpTo, entry);
    }

    String name() {
        return name;
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    long completeUpTo() {
        return completeUpTo;
    }
}
