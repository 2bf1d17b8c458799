package org.buergerdialog.document;

import java.util.ArrayList;
import java.util.List;

/** A paragraph (one line) or a list (one line per item) of a plain text. */
record TextBlock(boolean list, List<String> lines) {

    private static final String BULLET = "- ";

    /** Splits at blank lines and where a list starts or ends; other line feeds become blanks. */
    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean list = false;
        for (String raw : (text == null ? "" : text).lines().toList()) {
            String line = raw.strip();
            boolean item = line.startsWith(BULLET);
            if (item) {
                if (!list) {
                    close(blocks, list, open);
                }
                open.add(line.substring(BULLET.length()).strip());
                list = true;
            } else if (line.isEmpty()) {
                close(blocks, list, open);
                list = false;
            } else if (open.isEmpty()) {
                open.add(line);
            } else {
                open.set(open.size() - 1, open.get(open.size() - 1) + " " + line);
            }
        }
        close(blocks, list, open);
        return blocks;
    }

    private static void close(List<TextBlock> blocks, boolean list, List<String> open) {
        open.removeIf(line -> LineBreaker.clean(line).isEmpty());
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(list, List.copyOf(open)));
        }
        open.clear();
    }
}
