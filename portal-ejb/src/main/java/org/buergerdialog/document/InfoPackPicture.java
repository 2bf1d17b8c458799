package org.buergerdialog.document;

/**
 * A picture in an info pack.
 *
 * @param content a JPEG or PNG file
 * @param alternative what it shows, in the language of its article
 */
public record InfoPackPicture(byte[] content, String alternative) {}
