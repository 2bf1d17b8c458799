package org.buergerdialog.content;

import java.util.List;

/**
 * Something wrong or doubtful about a piece.
 *
 * @param error whether it stands in the way of approving it
 * @param rule what is the matter; pages find their words under {@code content.lint.<rule>}
 * @param block the number of the block from 1; 0 where it is about the whole piece
 * @param details what the words mention: names, numbers
 */
public record Finding(boolean error, String rule, int block, List<Object> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding error(String rule, int block, Object... details) {
        return new Finding(true, rule, block, List.of(details));
    }

    static Finding warning(String rule, int block, Object... details) {
        return new Finding(false, rule, block, List.of(details));
    }
}
