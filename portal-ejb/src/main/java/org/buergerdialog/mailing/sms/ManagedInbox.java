package org.buergerdialog.mailing.sms;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.buergerdialog.mailing.sms.gateway.TextInbox;

/**
 * Takes what a gateway tells on threads of the server, because a library's own know neither the application nor its
 * transactions; waits for the end, because the gateway must only hear yes when it is written down.
 */
record ManagedInbox(TextInbox inbox, ExecutorService threads) implements TextInbox {

    private static final long PATIENCE_SECONDS = 20;

    @Override
    public void reported(String gatewayId, boolean delivered, Instant at) {
        run(() -> inbox.reported(gatewayId, delivered, at));
    }

    @Override
    public void answered(String number, String text) {
        run(() -> inbox.answered(number, text));
    }

    private void run(Runnable task) {
        Future<?> done = threads.submit(task);
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("not written down", e);
        }
    }
}
