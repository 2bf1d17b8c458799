package org.buergerdialog.document;

import java.awt.Color;
import org.buergerdialog.shared.Contrast;

/** The colours of a town's documents; all but the accent are the same for every town. */
record Palette(Color accent) {

    static final Color INK = new Color(0x16211f);
    static final Color INK_2 = new Color(0x4b5a57);
    static final Color LINE = new Color(0xcbd3d0);
    static final Color ALARM = new Color(0xfde8e8);
    static final Color WHITE = Color.WHITE;

    private static final double WHITENED = 0.9;

    static Palette of(String accent) {
        return new Palette(Color.decode(accent));
    }

    /** A tint for areas behind dark text that costs little toner. */
    Color soft() {
        return new Color(whitened(accent.getRed()), whitened(accent.getGreen()), whitened(accent.getBlue()));
    }

    /** The accent, darkened until text in it can be read on white and on the soft tint. */
    Color text() {
        return Contrast.readable(accent, soft());
    }

    private static int whitened(int channel) {
        return (int) Math.round(channel * (1 - WHITENED) + 255 * WHITENED);
    }
}
