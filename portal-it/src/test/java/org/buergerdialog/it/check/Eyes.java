package org.buergerdialog.it.check;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Looks at two pages at a time: while one is drawn, the server or the checker would be idle. */
final class Eyes implements AutoCloseable {

    private final ExecutorService looking = Executors.newFixedThreadPool(2);

    /** Begins all the tests at once and returns tests that wait for what comes of them. */
    Stream<DynamicTest> look(Stream<DynamicTest> tests) {
        List<DynamicTest> waiting = tests.map(this::begin).toList();
        return waiting.stream();
    }

    private DynamicTest begin(DynamicTest test) {
        Callable<Void> look = () -> {
            try {
                test.getExecutable().execute();
                return null;
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
        Future<Void> outcome = looking.submit(look);
        return DynamicTest.dynamicTest(test.getDisplayName(), () -> await(outcome));
    }

    private static void await(Future<Void> outcome) throws Throwable {
        try {
            outcome.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    /** The browsers end with the process. */
    @Override
    public void close() {
        looking.shutdownNow();
    }
}
