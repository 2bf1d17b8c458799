package org.buergerdialog.mailing.reading;

/** A file that came with a message; {@code index} counts from 0. */
public record Attachment(int index, String name, String mediaType, byte[] content) {}
