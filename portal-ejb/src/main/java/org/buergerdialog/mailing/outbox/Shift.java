package org.buergerdialog.mailing.outbox;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.mailing.transport.Courier;
import org.buergerdialog.mailing.transport.Journal;
import org.buergerdialog.mailing.transport.Journals;
import org.buergerdialog.mailing.transport.Pace;
import org.buergerdialog.mailing.transport.Parcel;
import org.buergerdialog.mailing.transport.PostOffice;
import org.buergerdialog.shared.Retry;

/**
 * One worker at work until nothing is due.
 *
 * <p>Between the batches of a campaign it looks for messages that somebody waits for (see {@link Lookout}). What the mail server took is written into
 * the journal at once and into the database batch by batch; if that is away, it stays in the journal for the next shift.
 */
final class Shift {

    /** What the workers share. */
    record Tools(
            Claims claims,
            Campaigns campaigns,
            Delivery delivery,
            Batches batches,
            PostOffice postOffice,
            Journals journals,
            Pace pace,
            Lookout lookout,
            Clock clock) {}

    private static final int CLAIM = 25;

    /**
     * As many of a campaign as take so long, within these bounds: a larger batch costs the database less, but while it is on
     * its way somebody may wait for a ticket, or pause the campaign.
     */
    private static final Duration BATCH_TAKES = Duration.ofMillis(400);

    static final int SMALLEST_BATCH = 50;
    private static final int LARGEST_BATCH = 250;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** So long the answer to whether somebody may get a message is taken to be right. */
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(Shift.class.getName());

    private final Tools tools;
    private final BooleanSupplier ending;
    private final Runnable help;
    private final Journal journal;
    private final Map<String, Courier> couriers = new HashMap<>();
    private String lease;
    private Range range;
    private long after;
    private int batchSize = SMALLEST_BATCH;
    private int unsent;
    private Failure firstFailure;

    /**
     * @param ending says whether the application is going down
     * @param help calls another worker, because there is more than one batch to do
     */
    Shift(Tools tools, BooleanSupplier ending, Runnable help) {
        this.tools = tools;
        this.ending = ending;
        this.help = help;
        this.journal = tools.journals().take();
    }

    /**
     * Works until nothing is due.
     *
     * @throws ServerAway if the mail server is not there
     */
    void work() throws ServerAway {
        try {
            note();
            Retry.onConflict(tools.claims()::takeBackExpired);
            boolean more = true;
            while (more && !ending.getAsBoolean()) {
                more = looks() && claimed() || ranged();
            }
        } finally {
            end();
        }
    }

    private void end() {
        couriers.forEach(tools.postOffice()::keep);
        tools.journals().giveBack(journal);
        if (range != null) {
            try {
                tools.campaigns().putDown(range);
            } catch (RuntimeException e) {
                LOG.fine("A range could not be put down; its lease runs out");
            }
        }
    }

    private boolean looks() {
        return range == null || tools.lookout().turn();
    }

    /** Sends what was claimed by itself; returns false if there was nothing. */
    private boolean claimed() throws ServerAway {
        int size = tools.pace().reserve(CLAIM);
        if (size == 0) {
            return false;
        }
        lease = tools.journals().lease();
        Claim claim = Retry.onConflict(() -> tools.claims().next(lease, size));
        tools.pace().giveBack(size - claim.messages().size());
        if (claim.messages().isEmpty()) {
            return false;
        }
        tools.lookout().found();
        if (claim.messages().size() == size) {
            help.run();
        }
        try {
            courier(PostOffice.DEFAULT_ROUTE);
        } catch (MessagingException e) {
            Retry.onConflict(() -> tools.claims().release(lease, PAUSE));
            throw new ServerAway(e);
        }
        if (claim.lane() == Lane.NEWS) {
            together(claim.messages());
        } else {
            oneByOne(claim.messages());
        }
        return true;
    }

    private void together(List<Long> messages) throws ServerAway {
        List<Parcel> parcels;
        try {
            parcels = Retry.onConflict(() -> tools.batches().prepare(messages, lease));
        } catch (RuntimeException e) {
            LOG.fine(() -> "A batch could not be prepared (" + Failure.of(e).reason() + "); each is tried by itself");
            oneByOne(messages);
            return;
        }
        send(parcels);
    }

    /** Sends the next batch of a campaign; returns false if no campaign has any. */
    private boolean ranged() throws ServerAway {
        if (range == null && !takeRange()) {
            return false;
        }
        int size = tools.pace().reserve(batchSize);
        if (size == 0) {
            return false;
        }
        long began = System.nanoTime();
        try {
            courier(PostOffice.DEFAULT_ROUTE);
        } catch (MessagingException e) {
            throw new ServerAway(e);
        }
        lease = range.lease();
        Batches.Batch batch;
        try {
            batch = Retry.onConflict(() -> tools.batches().next(range, after, size));
        } catch (RuntimeException e) {
            LOG.fine(() -> "A batch could not be prepared (" + Failure.of(e).reason() + "); each is tried by itself");
            return eachOfRange(size);
        }
        tools.pace().giveBack(size - batch.parcels().size());
        if (batch == Batches.Batch.END) {
            workedOff();
        } else if (batch == Batches.Batch.LOST) {
            Retry.onConflict(() -> tools.campaigns().putDown(range));
            range = null;
        } else {
            after = batch.last();
            send(batch.parcels(), () -> together(batch));
            batchSize = sizeAfter(batch.parcels().size(), System.nanoTime() - began);
            if (after == range.to()) {
                workedOff();
            }
        }
        return true;
    }

    private boolean together(Batches.Batch batch) {
        return journal.unnoted().size() == batch.parcels().size()
                && Retry.onConflict(() -> tools.batches().arrived(batch));
    }

    private void workedOff() {
        Retry.onConflict(() -> tools.campaigns().workedOff(range));
        range = null;
    }

    /** Returns how large the next batch may be if one of this size has taken so long. */
    static int sizeAfter(int size, long nanos) {
        long fitting = size * BATCH_TAKES.toNanos() / Math.max(1, nanos);
        return (int) Math.max(SMALLEST_BATCH, Math.min(LARGEST_BATCH, fitting));
    }

    private boolean takeRange() {
        String fresh = tools.journals().lease();
        Optional<Range> next = Retry.onConflict(() -> tools.campaigns().nextRange(fresh));
        if (next.isEmpty()) {
            return false;
        }
        range = next.get();
        after = range.from() - 1;
        help.run();
        return true;
    }

    private boolean eachOfRange(int size) throws ServerAway {
        Claim claim = Retry.onConflict(() -> tools.batches().claim(range, after, size));
        tools.pace().giveBack(size - claim.messages().size());
        if (claim.messages().isEmpty()) {
            Retry.onConflict(() -> tools.campaigns().putDown(range));
            range = null;
            return true;
        }
        after = claim.messages().get(claim.messages().size() - 1);
        oneByOne(claim.messages());
        return true;
    }

    /** One bad message never stops the others. */
    private void oneByOne(List<Long> messages) throws ServerAway {
        for (long id : messages) {
            if (ending.getAsBoolean()) {
                Retry.onConflict(() ->
                        tools.batches().postpone(messages, lease, tools.clock().instant()));
                return;
            }
            Optional<Parcel> parcel = prepare(id);
            if (parcel.isPresent()) {
                send(List.of(parcel.get()));
            }
        }
    }

    private Optional<Parcel> prepare(long id) {
        try {
            return Retry.onConflict(() -> tools.delivery().prepare(id, lease));
        } catch (RuntimeException e) {
            Failure failure = Failure.beforeSending(e);
            LOG.warning(() ->
                    "Message " + id + " could not be prepared (" + failure.reason() + "); it will be tried again");
            Retry.onConflict(() -> tools.delivery().failed(id, lease, failure));
            return Optional.empty();
        }
    }

    private void send(List<Parcel> parcels) throws ServerAway {
        send(parcels, () -> false);
    }

    /** @param together notes that all of them were taken, if they were */
    private void send(List<Parcel> parcels, BooleanSupplier together) throws ServerAway {
        Instant late = tools.clock().instant().plus(Claims.SENDING_LEASE.dividedBy(2));
        Deque<Parcel> left = new ArrayDeque<>(parcels);
        List<Long> untried = new ArrayList<>();
        ServerAway away = null;
        Instant asked = tools.clock().instant();
        while (!left.isEmpty()) {
            if (tools.clock().instant().isAfter(asked.plus(ASKED_AGAIN_AFTER))) {
                drop(left);
                asked = tools.clock().instant();
                continue;
            }
            Parcel parcel = left.remove();
            if (away != null || ending.getAsBoolean() || tools.clock().instant().isAfter(late)) {
                untried.add(parcel.message());
                continue;
            }
            try {
                deliver(parcel);
            } catch (ServerAway e) {
                away = e;
                untried.add(parcel.message());
            }
        }
        note(together);
        if (!untried.isEmpty()) {
            Instant again = tools.clock().instant().plus(away == null ? Duration.ZERO : PAUSE);
            Retry.onConflict(() -> tools.batches().postpone(untried, lease, again));
        }
        sayWhatFailed(parcels.size());
        if (away != null) {
            throw away;
        }
    }

    /** Whoever says no while others of the batch are handed over slowly gets nothing any more. */
    private void drop(Collection<Parcel> left) {
        List<Long> numbers = left.stream().map(Parcel::message).toList();
        Set<Long> wanted = Retry.onConflict(() -> tools.batches().stillWanted(numbers, lease));
        left.removeIf(parcel -> !wanted.contains(parcel.message()));
    }

    private void deliver(Parcel parcel) throws ServerAway {
        String domain = parcel.domain();
        Instant rest = tools.pace().resting(domain);
        if (rest != null) {
            postpone(parcel, rest);
            return;
        }
        String route = tools.postOffice().route(domain);
        Courier courier;
        try {
            courier = courier(route);
        } catch (MessagingException e) {
            if (route.equals(PostOffice.DEFAULT_ROUTE)) {
                throw new ServerAway(e);
            }
            failed(parcel, Failure.beforeSending(e));
            return;
        }
        Instant began = tools.clock().instant();
        try {
            courier.deliver(parcel);
        } catch (MessagingException | RuntimeException e) {
            failed(parcel, Failure.of(e, courier.handedOver()));
            return;
        }
        journal.taken(parcel.message());
        tools.pace().answered(domain, Duration.between(began, tools.clock().instant()));
    }

    private void postpone(Parcel parcel, Instant until) {
        Retry.onConflict(() -> tools.batches().postpone(List.of(parcel.message()), lease, until));
    }

    private void failed(Parcel parcel, Failure failure) {
        unsent++;
        firstFailure = firstFailure == null ? failure : firstFailure;
        if (failure.temporary()) {
            tools.pace().refused(parcel.domain());
        } else {
            tools.pace().answered(parcel.domain(), Duration.ZERO);
        }
        Retry.onConflict(() -> tools.delivery().failed(parcel.message(), lease, failure));
    }

    /** One line for all of a batch: a domain that is not there must not fill the disk. */
    private void sayWhatFailed(int of) {
        if (unsent > 0) {
            LOG.warning(unsent + " of " + of + " messages could not be sent; the first: " + firstFailure.reason());
        }
        unsent = 0;
        firstFailure = null;
    }

    private void note() {
        note(() -> false);
    }

    /** Lets the database know what the mail server took; what it does not hear now stays in the journal. */
    private void note(BooleanSupplier together) {
        List<Long> taken = journal.unnoted();
        if (taken.isEmpty()) {
            return;
        }
        if (!together.getAsBoolean()) {
            note(tools, taken, tools.journals().run());
        }
        journal.noted();
    }

    /**
     * Notes messages as sent.
     *
     * @param leases how the leases begin under which they may have been sent
     */
    static void note(Tools tools, List<Long> taken, String leases) {
        List<Long> alone = taken.size() == 1
                ? taken
                : Retry.onConflict(() -> tools.batches().arrived(taken, leases));
        for (long id : alone) {
            Retry.onConflict(() -> tools.delivery().arrived(id, leases));
        }
    }

    private Courier courier(String route) throws MessagingException {
        Courier held = couriers.get(route);
        if (held == null) {
            held = tools.postOffice().courier(route);
            couriers.put(route, held);
            return held;
        }
        try {
            held.ready();
            return held;
        } catch (MessagingException e) {
            couriers.remove(route).close();
            throw e;
        }
    }

    /** The mail server cannot be reached, or wants nothing from us. */
    static final class ServerAway extends Exception {

        private static final long serialVersionUID = 1L;

        ServerAway(MessagingException cause) {
            super(cause);
        }
    }
}
