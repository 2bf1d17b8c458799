package org.buergerdialog.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Finds one answer for all who ask at the same time, and never gives anybody an answer that was begun before they asked.
 *
 * <p>So nobody can tell it from asking alone, but a crowd costs little more than one: while an answer is being found, all
 * who come wait for the next one.
 *
 * @param <T> what is asked for
 */
public final class SharedAnswer<T> {

    private final Lock turn = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private long lastBegun;
    private FutureTask<T> last;

    /**
     * Returns the answer of the caller's question, or of somebody else's that began after this one came.
     *
     * @throws ExecutionException if finding it failed; the cause says why, to all who shared it
     * @throws InterruptedException if the caller is to give up waiting
     */
    public T ask(Callable<T> question) throws ExecutionException, InterruptedException {
        long asked = begun.get();
        turn.lockInterruptibly();
        try {
            if (lastBegun <= asked) {
                lastBegun = begun.incrementAndGet();
                last = new FutureTask<>(question);
                last.run();
            }
            return last.get();
        } finally {
            turn.unlock();
        }
    }
}
