package org.buergerdialog.mailing.letter;

import java.util.List;

/**
 * How far letters have come.
 *
 * @param due how many wait to be printed
 * @param printed what was put together so far, the oldest first
 */
public record LetterBatches(int due, List<LetterBatch> printed) {

    public boolean any() {
        return due > 0 || !printed.isEmpty();
    }
}
