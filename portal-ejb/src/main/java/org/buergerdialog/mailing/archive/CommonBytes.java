package org.buergerdialog.mailing.archive;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what several messages have in common.
 *
 * <p>What is found stands in every one of them in a piece of at least {@value #WINDOW} bytes, so a name, an address or the
 * secret of a link, which only one of them has, is never part of it.
 */
final class CommonBytes {

    /** Longer than a name with its salutation; shorter pieces would help little. */
    static final int WINDOW = 32;

    private static final long PRIME = 0x100000001b3L;
    private static final long HIGHEST = power(WINDOW - 1);

    private CommonBytes() {}

    /** Returns the pieces of the first message that stand in all the others too, in their order, one after the other. */
    static byte[] of(List<byte[]> messages) {
        byte[] first = messages.get(0);
        boolean[] common = new boolean[first.length];
        long[] own = windows(first);
        boolean[] everywhere = new boolean[own.length];
        Arrays.fill(everywhere, true);
        for (byte[] other : messages.subList(1, messages.size())) {
            Windows windows = new Windows(windows(other));
            for (int i = 0; i < own.length; i++) {
                everywhere[i] &= windows.contain(own[i]);
            }
        }
        for (int i = 0; i < own.length; i++) {
            if (everywhere[i]) {
                Arrays.fill(common, i, i + WINDOW, true);
            }
        }
        ByteArrayOutputStream found = new ByteArrayOutputStream(first.length);
        for (int i = 0; i < first.length; i++) {
            if (common[i]) {
                found.write(first[i]);
            }
        }
        return found.toByteArray();
    }

    /** Returns a hash of every window; that of the next follows from the last (Rabin and Karp). */
    private static long[] windows(byte[] message) {
        long[] windows = new long[Math.max(0, message.length - WINDOW + 1)];
        long hash = 0;
        for (int i = 0; i < message.length; i++) {
            if (i >= WINDOW) {
                hash -= HIGHEST * (message[i - WINDOW] + 129);
            }
            hash = hash * PRIME + message[i] + 129;
            if (i >= WINDOW - 1) {
                windows[i - WINDOW + 1] = hash;
            }
        }
        return windows;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= PRIME;
        }
        return power;
    }

    /** The windows of a message, each in the first free place from the one that its hash leads to; zero is a free place. */
    private static final class Windows {

        private final long[] places;

        Windows(long[] windows) {
            places = new long[Integer.highestOneBit(4 * windows.length + 1)];
            for (long window : windows) {
                places[place(window)] = window;
            }
        }

        boolean contain(long window) {
            return window != 0 && places[place(window)] == window;
        }

        /** Returns where a window is, or would be. */
        private int place(long window) {
            int place = Long.hashCode(window * PRIME);
            while (places[place & places.length - 1] != 0 && places[place & places.length - 1] != window) {
                place++;
            }
            return place & places.length - 1;
        }
    }
}
