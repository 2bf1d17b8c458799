package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedAnswerTest {

    private static final int CROWD = 8;
    private static final int QUESTIONS = 2_000;

    private final SharedAnswer<Long> answer = new SharedAnswer<>();
    private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);

    @AfterEach
    void goHome() {
        crowd.shutdownNow();
    }

    @Test
    void whoeverAsksAloneIsAnsweredAnewEachTime() throws Exception {
        AtomicLong clock = new AtomicLong();
        assertThat(answer.ask(clock::incrementAndGet)).isEqualTo(1);
        assertThat(answer.ask(clock::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void whoeverComesWhileAnAnswerIsFoundSharesTheNextOne() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch found = new CountDownLatch(1);
        AtomicInteger later = new AtomicInteger();
        Future<Long> first = crowd.submit(() -> answer.ask(() -> {
            asked.countDown();
            found.await();
            return 1L;
        }));
        asked.await();
        CountDownLatch waiting = new CountDownLatch(2);
        List<Thread> threads = new ArrayList<>();
        List<Future<Long>> others = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            others.add(crowd.submit(() -> {
                synchronized (threads) {
                    threads.add(Thread.currentThread());
                }
                waiting.countDown();
                return answer.ask(() -> 10L + later.incrementAndGet());
            }));
        }
        waiting.await();
        while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        found.countDown();

        assertThat(first.get()).isEqualTo(1);
        assertThat(others.get(0).get()).isEqualTo(11);
        assertThat(others.get(1).get()).isEqualTo(11);
    }

    @Test
    void noAnswerIsOlderThanItsQuestion() throws Exception {
        AtomicLong town = new AtomicLong();
        List<Future<Integer>> stale = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            stale.add(crowd.submit(() -> {
                int old = 0;
                for (int question = 0; question < QUESTIONS; question++) {
                    long now = town.incrementAndGet();
                    if (answer.ask(town::get) < now) {
                        old++;
                    }
                }
                return old;
            }));
        }
        for (Future<Integer> one : stale) {
            assertThat(one.get()).isZero();
        }
    }

    @Test
    void aFailureIsToldAndForgotten() throws Exception {
        assertThatThrownBy(() -> answer.ask(() -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no database");
        assertThat(answer.ask(() -> 3L)).isEqualTo(3);
    }
}
