/**
 * Letters: prints what goes out on paper.
 *
 * <p>{@link LetterBatchService} puts the letters of a notice or of the digests of a period together as one file, in
 * batches, and archives each.
 */
package org.buergerdialog.mailing.letter;
