package org.buergerdialog.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two wordings word by word. */
public final class TextComparison {

    /** Between a word and what follows it: spaces and punctuation are pieces of their own. */
    private static final Pattern PIECES = Pattern.compile("(?<=\\W)|(?=\\W)", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<TextPart> parts = new ArrayList<>();

    private TextComparison() {}

    /** Returns the pieces in their order. */
    public static List<TextPart> of(String older, String newer) {
        TextComparison comparison = new TextComparison();
        DiffUtils.diff(pieces(older), pieces(newer), true).getDeltas().forEach(comparison::add);
        return List.copyOf(comparison.parts);
    }

    private static List<String> pieces(String text) {
        return text.isEmpty() ? List.of() : List.of(PIECES.split(text));
    }

    private void add(AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            add(TextPart.Kind.SAME, delta.getSource().getLines());
        } else {
            add(TextPart.Kind.REMOVED, delta.getSource().getLines());
            add(TextPart.Kind.ADDED, delta.getTarget().getLines());
        }
    }

    private void add(TextPart.Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            parts.add(new TextPart(kind, String.join("", pieces)));
        }
    }
}
