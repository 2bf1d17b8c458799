package org.buergerdialog.mailing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets one of the workers look every now and then whether somebody waits for a message, while all are busy with a campaign.
 *
 * <p>Looking is three questions in a transaction of its own, in vain nearly always while a campaign leaves.
 */
@ApplicationScoped
class Lookout {

    /** A campaign's batch takes longer, so nobody notices. */
    private static final long OFTEN = 50_000_000L;

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    /** Says whether it is the caller's turn. */
    boolean turn() {
        long now = System.nanoTime();
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + OFTEN);
    }

    /** Whoever found something lets the next one look at once. */
    void found() {
        next.set(System.nanoTime());
    }
}
