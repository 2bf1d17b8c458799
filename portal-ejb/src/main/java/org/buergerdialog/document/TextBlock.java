package org.buergerdialog.document;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or heading (one line) or a list (one line per item) of a plain text. */
record TextBlock(Kind kind, List<String> lines) {

    enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LIST
    }

    private static final String BULLET = "- ";
    private static final String HEADING = "# ";
    private static final String SUBHEADING = "## ";

    boolean heading() {
        return kind == Kind.HEADING || kind == Kind.SUBHEADING;
    }

    /** Splits at blank lines and where a list starts or ends; other line feeds become blanks. */
    static List<TextBlock> of(String text) {
        return of(text, false);
    }

    /** The same for a text in which lines that start with "# " or "## " are headings. */
    static List<TextBlock> withHeadings(String text) {
        return of(text, true);
    }

    private static List<TextBlock> of(String text, boolean headings) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Kind kind = Kind.PARAGRAPH;
        for (String raw : (text == null ? "" : text).lines().toList()) {
            String line = raw.strip();
            if (line.startsWith(BULLET)) {
                if (kind != Kind.LIST) {
                    close(blocks, kind, open);
                }
                open.add(line.substring(BULLET.length()).strip());
                kind = Kind.LIST;
            } else if (headings && (line.startsWith(HEADING) || line.startsWith(SUBHEADING))) {
                close(blocks, kind, open);
                open.add(line.substring(line.indexOf(' ')).strip());
                close(blocks, line.startsWith(HEADING) ? Kind.HEADING : Kind.SUBHEADING, open);
                kind = Kind.PARAGRAPH;
            } else if (line.isEmpty()) {
                close(blocks, kind, open);
                kind = Kind.PARAGRAPH;
            } else if (open.isEmpty()) {
                open.add(line);
            } else {
                open.set(open.size() - 1, open.get(open.size() - 1) + " " + line);
            }
        }
        close(blocks, kind, open);
        return blocks;
    }

    private static void close(List<TextBlock> blocks, Kind kind, List<String> open) {
        open.removeIf(line -> LineBreaker.clean(line).isEmpty());
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(kind, List.copyOf(open)));
        }
        open.clear();
    }
}
