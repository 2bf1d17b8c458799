package org.buergerdialog.event;

import org.buergerdialog.shared.Bilingual;

/**
 * What pages need to know of a picture to show it.
 *
 * @param sha256 of the content, so that its address can change with it
 * @param width in pixels, like the height
 * @param alt what can be seen, for whoever does not see it
 */
public record Picture(String sha256, int width, int height, Bilingual alt) {

    public Picture(String sha256, int width, int height, String altDe, String altEn) {
        this(sha256, width, height, new Bilingual(altDe, altEn));
    }
}
