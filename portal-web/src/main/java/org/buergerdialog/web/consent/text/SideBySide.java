package org.buergerdialog.web.consent.text;

import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.shared.TextPart;
import org.buergerdialog.shared.TextPart.Kind;

/**
 * Two wordings side by side: each row has a paragraph of the older one and what became of it.
 *
 * @param parts the same without rows, to be read as one text
 */
public record SideBySide(List<TextPart> parts, List<Row> rows) {

    private static final String BREAK = "\\n\\h*\\n";

    /** A paragraph before and after; what was added is not in the one, what was removed not in the other. */
    public record Row(List<TextPart> before, List<TextPart> after) {

        public boolean same() {
            return before.equals(after);
        }

        private boolean full(Kind kind) {
            return kind != Kind.ADDED && ends(before) || kind != Kind.REMOVED && ends(after);
        }

        private static boolean ends(List<TextPart> side) {
            return !side.isEmpty() && side.get(side.size() - 1).text().matches("(?s).*" + BREAK + "\\s*");
        }

        /** The same without the blank line that ended the paragraph. */
        private Row stripped() {
            return new Row(stripped(before), stripped(after));
        }

        private static List<TextPart> stripped(List<TextPart> side) {
            List<TextPart> stripped = new ArrayList<>(side);
            if (!stripped.isEmpty()) {
                TextPart last = stripped.remove(stripped.size() - 1);
                stripped.add(new TextPart(last.kind(), last.text().stripTrailing()));
            }
            return List.copyOf(stripped);
        }

        private void add(TextPart part) {
            if (part.kind() != Kind.ADDED) {
                before.add(part);
            }
            if (part.kind() != Kind.REMOVED) {
                after.add(part);
            }
        }
    }

    static SideBySide of(List<TextPart> parts) {
        List<Row> rows = new ArrayList<>();
        for (TextPart part : parts) {
            for (String text : part.text().split("(?<=" + BREAK + ")(?=\\S)")) {
                if (rows.isEmpty() || rows.get(rows.size() - 1).full(part.kind())) {
                    rows.add(new Row(new ArrayList<>(), new ArrayList<>()));
                }
                rows.get(rows.size() - 1).add(new TextPart(part.kind(), text));
            }
        }
        return new SideBySide(parts, rows.stream().map(Row::stripped).toList());
    }

    /** Whether both say the same. */
    public boolean same() {
        return parts.stream().allMatch(part -> part.kind() == Kind.SAME);
    }
}
