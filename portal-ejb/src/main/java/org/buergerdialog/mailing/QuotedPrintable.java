package org.buergerdialog.mailing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it stands in a mail, in ASCII and in lines of no more than 76 characters (RFC 2045, 6.7).
 *
 * @param column how long its last line is
 */
public record QuotedPrintable(byte[] bytes, int column) {

    private static final int LONGEST_LINE = 76;

    /** {@code =C3} */
    private static final int ENCODED_BYTE = 3;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Goes on in the next line as if there were none. */
    private static final byte[] SOFT_BREAK = {'=', '\r', '\n'};

    /**
     * Encodes a text whose lines end as they like.
     *
     * <p>This is most of a mail, so it is encoded by a loop over its bytes and not by a stream that takes them one by one.
     */
    public static QuotedPrintable of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] coded = new byte[ENCODED_BYTE * plain.length + plain.length / ENCODED_BYTE + plain.length / 8 + 16];
        int to = 0;
        int column = 0;
        for (int from = 0; from < plain.length; from++) {
            byte next = plain[from];
            if (next == '\r' || next == '\n') {
                from += next == '\r' && from + 1 < plain.length && plain[from + 1] == '\n' ? 1 : 0;
                coded[to++] = '\r';
                coded[to++] = '\n';
                column = 0;
                continue;
            }
            boolean asItIs = next > ' ' && next <= '~' && next != '=' || next == ' ' && !endsLine(plain, from);
            int width = asItIs ? 1 : ENCODED_BYTE;
            if (column + width >= LONGEST_LINE) {
                coded[to++] = '=';
                coded[to++] = '\r';
                coded[to++] = '\n';
                column = 0;
            }
            if (asItIs) {
                coded[to++] = next;
            } else {
                coded[to++] = '=';
                coded[to++] = HEX[next >> 4 & 0xf];
                coded[to++] = HEX[next & 0xf];
            }
            column += width;
        }
        return new QuotedPrintable(Arrays.copyOf(coded, to), column);
    }

    /** Blanks at the end of a line may get lost on the way (RFC 2045, 6.7). */
    private static boolean endsLine(byte[] text, int at) {
        return at + 1 == text.length || text[at + 1] == '\r' || text[at + 1] == '\n';
    }

    /** Puts together what was encoded piece by piece. */
    public static QuotedPrintable of(List<QuotedPrintable> pieces) {
        int length = 0;
        for (QuotedPrintable piece : pieces) {
            length += piece.bytes.length + SOFT_BREAK.length;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(length);
        int column = 0;
        for (QuotedPrintable piece : pieces) {
            if (piece.bytes.length > 0) {
                whole.write(SOFT_BREAK, 0, column > 0 ? SOFT_BREAK.length : 0);
                whole.writeBytes(piece.bytes);
                column = piece.column;
            }
        }
        return new QuotedPrintable(whole.toByteArray(), column);
    }
}
