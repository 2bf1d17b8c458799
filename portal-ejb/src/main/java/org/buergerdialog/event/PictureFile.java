package org.buergerdialog.event;

/**
 * A picture to be sent.
 *
 * @param sha256 of the content
 */
public record PictureFile(String mediaType, String sha256, byte[] content) {}
