package org.buergerdialog.mailing.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.mailing.transport.Journal;
import org.buergerdialog.mailing.transport.Journals;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.Settings;

/** The workers of this node: as many as there are connections, and only as long as there is something to do. */
@ApplicationScoped
class Workers {

    private static final long GOODBYE = TimeUnit.SECONDS.toNanos(20);
    private static final Logger LOG = Logger.getLogger(Workers.class.getName());

    /** Threads of their own: those of the server's executor are few, and others would wait for the end of a campaign. */
    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Settings settings;

    private int atWork;
    private boolean ending;
    private boolean tidied;
    private String outage;

    /** Begins with one worker more; who finds more than one can do calls the next. */
    void wake(Shift.Tools tools) {
        tools.postOffice().closeIdle();
        help(tools);
    }

    private void help(Shift.Tools tools) {
        if (!enter()) {
            return;
        }
        threads.newThread(() -> {
                    try {
                        shift(tools);
                    } finally {
                        leave();
                    }
                })
                .start();
    }

    private synchronized boolean enter() {
        if (ending || atWork >= settings.mailConnections()) {
            return false;
        }
        atWork++;
        return true;
    }

    private synchronized void leave() {
        atWork--;
        notifyAll();
    }

    /** Works in the caller's thread. */
    void work(Shift.Tools tools) {
        shift(tools);
    }

    private void shift(Shift.Tools tools) {
        try {
            tidyUp(tools);
            new Shift(tools, this::isEnding, () -> help(tools)).work();
            over();
            if (tools.journals().pending()) {
                help(tools);
            }
        } catch (Shift.ServerAway e) {
            begins("The mail server is not there (" + Failure.of(e.getCause()).reason() + "); messages wait");
        } catch (RuntimeException e) {
            begins("The outbox rests (" + Failure.of(e).reason() + "), perhaps because the database is away");
        }
    }

    private synchronized boolean isEnding() {
        return ending;
    }

    /** Settles what a run that was killed left behind: what the mail server took is sent, all else is not. */
    private synchronized void tidyUp(Shift.Tools tools) {
        if (tidied) {
            return;
        }
        Map<String, List<Journal>> runs = new LinkedHashMap<>();
        List<Journal> left = tools.journals().leftBehind();
        try {
            left.forEach(journal -> runs.computeIfAbsent(Journals.run(journal), any -> new ArrayList<>())
                    .add(journal));
            runs.forEach((run, journals) -> {
                List<Long> taken = journals.stream()
                        .flatMap(journal -> journal.unnoted().stream())
                        .toList();
                Shift.note(tools, taken, run);
                Retry.onConflict(() -> tools.claims().takeBackOf(run));
                LOG.info("An earlier run left " + taken.size() + " sent messages in its journal; they are noted");
            });
            for (Journal journal : left) {
                journal.remove();
            }
            tidied = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close(left);
        }
    }

    private static void close(List<Journal> journals) {
        for (Journal journal : journals) {
            try {
                journal.close();
            } catch (IOException e) {
                LOG.fine("A journal did not close");
            }
        }
    }

    /** Says it once, not every two seconds. */
    private synchronized void begins(String what) {
        if (!what.equals(outage)) {
            LOG.warning(what);
        }
        outage = what;
    }

    private synchronized void over() {
        if (outage != null) {
            LOG.info("Messages are sent again");
        }
        outage = null;
    }

    /** Waits for a while until the workers have ended what they were at. */
    synchronized void stop() {
        ending = true;
        long until = System.nanoTime() + GOODBYE;
        try {
            for (long left = GOODBYE; atWork > 0 && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
