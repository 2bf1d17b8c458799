package org.buergerdialog.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures two things in turn, so that whatever else the machine does hits both; the middle of several rounds counts. */
final class Rounds {

    /** Returns a rate, per second. */
    interface Measurement {
        double run() throws Exception;
    }

    private Rounds() {}

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
