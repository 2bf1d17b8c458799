package org.buergerdialog.it.check;

import java.util.Arrays;
import java.util.Locale;

/**
 * Tells whether one series of times is slower than another, whatever outliers there are.
 *
 * <p>Counts how often a time of one series exceeds a time of the other (Mann and Whitney's U): one half of all pairs
 * where nothing can be told. By how much that strays by chance alone is known, so the bound is set where chance gets to
 * once in a million runs.
 */
record Comparison(long[] first, long[] second) {

    /** In standard deviations. */
    private static final double BEYOND_CHANCE = 5;

    /** The share of pairs in which the first is the slower one; from 0 to 1, and 0.5 where nothing can be told. */
    double firstSlower() {
        long[] sorted = second.clone();
        Arrays.sort(sorted);
        double below = 0;
        for (long time : first) {
            below += (position(sorted, time) + position(sorted, time + 1)) / 2.0;
        }
        return below / first.length / second.length;
    }

    /** How many of the sorted times are smaller. */
    private static int position(long[] sorted, long time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How far chance alone lets {@link #firstSlower} stray from one half. */
    double bound() {
        double pairs = (double) first.length * second.length;
        return BEYOND_CHANCE * Math.sqrt((first.length + second.length + 1) / (12 * pairs));
    }

    boolean tellsThemApart() {
        return Math.abs(firstSlower() - 0.5) > bound();
    }

    double ratioOfMedians() {
        return (double) median(first) / median(second);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d and %d times: medians %.2f ms and %.2f ms (ratio %.3f), the first slower in %.1f %% of pairs (50 ± %.1f are chance)",
                first.length,
                second.length,
                median(first) / 1e6,
                median(second) / 1e6,
                ratioOfMedians(),
                100 * firstSlower(),
                100 * bound());
    }
}
