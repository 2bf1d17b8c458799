package org.buergerdialog.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures two things in turn, so that whatever else the machine does hits both; the middle of several rounds counts. */
final class Rounds {

    /** Returns a rate, or how long something took. */
    interface Measurement {
        double run() throws Exception;
    }

    private static final int PATIENCE = 5;
    private static final int ENOUGH = 40;
    private static final double NOISE = 1.03;

    private Rounds() {}

    /**
     * Repeats both until the first has not become faster for some rounds. How long the compilers of the server take depends
     * on the machine and on what else it does, so no fixed time would do.
     */
    static void warm(Measurement ours, Measurement limit) throws Exception {
        double best = 0;
        int calm = 0;
        for (int round = 0; calm < PATIENCE && round < ENOUGH; round++) {
            double rate = ours.run();
            limit.run();
            calm = rate > best * NOISE ? 0 : calm + 1;
            best = Math.max(best, rate);
        }
    }

    /** Runs each so many times, and begins with the other one every second round. */
    static Line compare(String bench, String unit, int rounds, Measurement ours, Measurement limit) throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                our.add(ours.run());
                their.add(limit.run());
            } else {
                their.add(limit.run());
                our.add(ours.run());
            }
        }
        return new Line(bench, median(our), median(their), unit);
    }

    /** Returns the value in the middle; the mean of the two in the middle where their number is even. */
    static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
