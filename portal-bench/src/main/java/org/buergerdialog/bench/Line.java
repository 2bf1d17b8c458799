package org.buergerdialog.bench;

import java.util.Locale;

/**
 * One result: what we reach, what cannot be beaten, and how they relate.
 *
 * @param ours in the unit, as the limit: so many per second, or seconds where less is better
 */
record Line(String bench, double ours, double limit, String unit) {

    double ratio() {
        if (!(limit > 0) || Double.isInfinite(limit) || !Double.isFinite(ours)) {
            throw new IllegalArgumentException("There is no ratio of " + ours + " to " + limit + ".");
        }
        return ours / limit;
    }

    /** Writes it as one line of JSON, with a point in numbers wherever it runs. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"ours\":%.1f,\"limit\":%.1f,\"unit\":\"%s\",\"ratio\":%.2f}",
                bench,
                ours,
                limit,
                unit,
                ratio());
    }
}
