package org.buergerdialog.mailing.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Takes attachments out of their base64, because what is encoded cannot be compressed, and puts them back exactly.
 *
 * <p>It knows nothing of mails: whatever stands in lines of 76 letters, as RFC 2045 wants it, is taken out if it can be
 * put back letter by letter; all else stays as it is.
 */
final class Base64Lines {

    private static final int LINE = 76;
    private static final byte[] BREAK = {'\r', '\n'};
    private static final int FULL = LINE + BREAK.length;

    /** Shorter ones are not worth their entry. */
    private static final int FEWEST_LINES = 4;

    private static final Base64.Encoder ENCODER = Base64.getMimeEncoder(LINE, BREAK);
    private static final boolean[] LETTER = new boolean[256];

    static {
        for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".toCharArray()) {
            LETTER[letter] = true;
        }
    }

    private Base64Lines() {}

    /** A part of a message that was taken out of its base64. */
    private record Taken(int from, int to, byte[] decoded) {}

    /** Returns the lengths of the parts, then the parts: in turn what stayed and what was taken out of its base64. */
    static byte[] takeOut(byte[] message) {
        List<Taken> taken = new ArrayList<>();
        int position = 0;
        while (position < message.length) {
            int end = endOfRun(message, position);
            byte[] decoded = end - position < FEWEST_LINES * FULL ? null : decode(message, position, end);
            if (decoded == null) {
                position = nextLine(message, Math.max(end, position));
            } else {
                taken.add(new Taken(position, end, decoded));
                position = end;
            }
        }
        return parts(message, taken);
    }

    private static byte[] parts(byte[] message, List<Taken> taken) {
        ByteArrayOutputStream lengths = new ByteArrayOutputStream();
        int size = message.length;
        int kept = 0;
        for (Taken part : taken) {
            writeNumber(lengths, part.from - kept);
            writeNumber(lengths, part.decoded.length);
            size += part.decoded.length - (part.to - part.from);
            kept = part.to;
        }
        writeNumber(lengths, message.length - kept);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        writeNumber(head, lengths.size());
        head.writeBytes(lengths.toByteArray());
        ByteBuffer whole = ByteBuffer.allocate(head.size() + size).put(head.toByteArray());
        kept = 0;
        for (Taken part : taken) {
            whole.put(message, kept, part.from - kept).put(part.decoded);
            kept = part.to;
        }
        return whole.put(message, kept, message.length - kept).array();
    }

    /** Returns what {@link #takeOut} was given. */
    static byte[] putBack(byte[] parts) {
        ByteBuffer whole = ByteBuffer.wrap(parts);
        int lengthsEnd = readNumber(whole);
        lengthsEnd += whole.position();
        int position = lengthsEnd;
        ByteArrayOutputStream message = new ByteArrayOutputStream(parts.length * 4 / 3);
        for (boolean encoded = false; whole.position() < lengthsEnd; encoded = !encoded) {
            int length = readNumber(whole);
            if (encoded) {
                message.writeBytes(ENCODER.encode(Arrays.copyOfRange(parts, position, position + length)));
            } else {
                message.write(parts, position, length);
            }
            position += length;
        }
        return message.toByteArray();
    }

    /** Returns where full lines and a shorter last one end; the given position where no full line begins. */
    private static int endOfRun(byte[] message, int from) {
        int position = from;
        while (breaks(message, position + LINE) && LETTER[message[position + LINE - 1] & 0xff]) {
            position += FULL;
        }
        if (position == from) {
            return from;
        }
        int letters = lettersAt(message, position);
        int last = position + letters;
        while (last < message.length && message[last] == '=' && last - position < LINE) {
            last++;
        }
        boolean whole =
                last > position && (last - position) % 4 == 0 && (last == message.length || breaks(message, last));
        return whole ? last : position - BREAK.length;
    }

    private static int lettersAt(byte[] message, int position) {
        int end = position;
        while (end < message.length && end - position < LINE && LETTER[message[end] & 0xff]) {
            end++;
        }
        return end - position;
    }

    private static boolean breaks(byte[] message, int position) {
        return position + 1 < message.length && message[position] == '\r' && message[position + 1] == '\n';
    }

    private static int nextLine(byte[] message, int from) {
        for (int i = from; i < message.length; i++) {
            if (message[i] == '\n') {
                return i + 1;
            }
        }
        return message.length;
    }

    /** Returns null where encoding again would give other letters; only the last of them leave a choice. */
    private static byte[] decode(byte[] message, int from, int to) {
        byte[] letters = new byte[to - from - (to - from) / FULL * BREAK.length];
        int length = 0;
        for (int line = from; line < to; line += FULL) {
            int end = Math.min(line + LINE, to);
            System.arraycopy(message, line, letters, length, end - line);
            length += end - line;
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(letters);
            byte[] last = Base64.getEncoder().encode(Arrays.copyOfRange(decoded, (length / 4 - 1) * 3, decoded.length));
            return Arrays.equals(last, 0, 4, letters, length - 4, length) ? decoded : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void writeNumber(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int readNumber(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }
}
