package org.buergerdialog.mailing.letter;

import java.time.Instant;

/** Letters that were printed together; {@code number} counts from 1. */
public record LetterBatch(int number, Instant printedAt, int letters) {}
