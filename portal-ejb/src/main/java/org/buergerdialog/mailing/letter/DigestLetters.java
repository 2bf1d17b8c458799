package org.buergerdialog.mailing.letter;

import org.buergerdialog.interest.Frequency;

/**
 * The digests of a period that go out on paper.
 *
 * @param period for instance {@code 2026-W48} or {@code 2026-12}
 */
public record DigestLetters(long run, Frequency frequency, String period, LetterBatches letters) {}
