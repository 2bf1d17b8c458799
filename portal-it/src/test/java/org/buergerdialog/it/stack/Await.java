package org.buergerdialog.it.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that happens elsewhere, and not a moment longer. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    /** @throws AssertionError if it has not come about in time */
    public static <T> T present(String what, Duration patience, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(patience);
        Optional<T> answer = question.get();
        while (answer.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No " + what + " within " + patience.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer.get();
    }

    public static void until(String what, Duration patience, BooleanSupplier condition) {
        present(what, patience, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
