package org.buergerdialog.content;

/**
 * A PDF in a content piece.
 *
 * @param name of the file, harmless and with its ending
 * @param published whether everybody may read it
 */
public record NoticeDocumentView(String name, byte[] content, boolean published) {}
