package org.buergerdialog.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a mail says, before it becomes HTML and text.
 *
 * @param facts label and value, shown as a small table; may be empty
 * @param button the one thing to do next; null if there is none
 * @param reason why the reader gets this mail
 */
record Letter(
        String subject,
        String greeting,
        List<String> paragraphs,
        Map<String, String> facts,
        Button button,
        String closing,
        String reason) {

    /** A link that looks like something to press. */
    record Button(String label, String url) {}

    /** Splits what an editor typed at its blank lines. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph.strip());
            }
        }
        return paragraphs;
    }
}
