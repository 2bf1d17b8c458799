package org.buergerdialog.mailing.layout;

import com.samskivert.mustache.Escapers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.buergerdialog.mailing.QuotedPrintable;

/**
 * A text with gaps for what is each reader's own, written once for all of them.
 *
 * <p>A gap stands between two noncharacters of Unicode, which no text has that came over a line. What fills it is not looked
 * at again, so that nobody's name can become a link or another gap.
 */
final class Stencil {

    private static final char OPENS = '\uFDD0';
    private static final char CLOSES = '\uFDD1';

    /** In turn what stands there for everybody, and the name of a gap. */
    private final List<String> pieces = new ArrayList<>();

    /** What stands there for everybody as it stands in a mail. */
    private final List<QuotedPrintable> encoded = new ArrayList<>();

    private int length;

    private Stencil(String text) {
        int from = 0;
        for (int opens = text.indexOf(OPENS); opens >= 0; opens = text.indexOf(OPENS, from)) {
            int closes = text.indexOf(CLOSES, opens);
            if (closes < 0) {
                break;
            }
            pieces.add(text.substring(from, opens));
            pieces.add(text.substring(opens + 1, closes));
            from = closes + 1;
        }
        pieces.add(text.substring(from));
        for (int i = 0; i < pieces.size(); i++) {
            length += pieces.get(i).length();
            if (i % 2 == 0) {
                encoded.add(QuotedPrintable.of(pieces.get(i)));
            }
        }
    }

    /** Returns what stands for a gap while the text is written. */
    static String gap(String name) {
        return OPENS + name + CLOSES;
    }

    static boolean hasGap(String text) {
        return text.indexOf(OPENS) >= 0;
    }

    /** Cuts a written text at its gaps. */
    static Stencil of(String text) {
        return new Stencil(text);
    }

    /** Returns the text with these values in its gaps. */
    String fill(UnaryOperator<String> values) {
        StringBuilder filled = new StringBuilder(length + length / 4);
        for (int i = 0; i < pieces.size(); i++) {
            filled.append(i % 2 == 0 ? pieces.get(i) : values.apply(pieces.get(i)));
        }
        return filled.toString();
    }

    /** Returns the same as it stands in a mail; only what fills the gaps has to be encoded. */
    QuotedPrintable encode(UnaryOperator<String> values) {
        List<QuotedPrintable> filled = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            filled.add(i % 2 == 0 ? encoded.get(i / 2) : QuotedPrintable.of(values.apply(pieces.get(i))));
        }
        return QuotedPrintable.of(filled);
    }

    /** The same for HTML. */
    QuotedPrintable encodeHtml(UnaryOperator<String> values) {
        return encode(gap -> Escapers.HTML.escape(values.apply(gap)));
    }
}
