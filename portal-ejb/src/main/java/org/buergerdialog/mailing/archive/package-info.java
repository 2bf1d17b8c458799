/**
 * Keeps every message as it left, byte by byte: small, because messages of a kind are packed with what they have in
 * common, and so that a change is noticed.
 *
 * <p>{@link Archive} is the way in and out, an {@link Original} the row. {@link ArchiveDictionaries} learns from each
 * kind's messages what they have in common ({@link CommonBytes}) and keeps it as an {@link ArchiveDictionary}.
 */
package org.buergerdialog.mailing.archive;
