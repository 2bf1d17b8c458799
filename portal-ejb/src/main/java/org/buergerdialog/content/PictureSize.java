package org.buergerdialog.content;

/**
 * How large a picture is, so that pages keep its place.
 *
 * @param sha256 of its content, by which it is known
 * @param width in pixels, like the height
 */
public record PictureSize(String sha256, int width, int height) {}
