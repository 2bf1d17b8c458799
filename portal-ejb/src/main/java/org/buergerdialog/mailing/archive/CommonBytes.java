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
        List<long[]> others = messages.stream().skip(1).map(CommonBytes::sorted).toList();
        for (int i = 0; i < own.length; i++) {
            long window = own[i];
            if (others.stream().allMatch(other -> Arrays.binarySearch(other, window) >= 0)) {
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

    private static long[] sorted(byte[] message) {
        long[] windows = windows(message);
        Arrays.sort(windows);
        return windows;
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
}
