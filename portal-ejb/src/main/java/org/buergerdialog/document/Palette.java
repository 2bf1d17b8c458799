package org.buergerdialog.document;

import java.awt.Color;

/** The colours of a town's documents; all but the accent are the same for every town. */
record Palette(Color accent) {

    static final Color INK = new Color(0x16211f);
    static final Color INK_2 = new Color(0x4b5a57);
    static final Color LINE = new Color(0xcbd3d0);
    static final Color ALARM = new Color(0xfde8e8);
    static final Color WHITE = Color.WHITE;

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    static Palette of(String accent) {
        return new Palette(Color.decode(accent));
    }

    /** A tint for areas behind dark text that costs little toner. */
    Color soft() {
        return mix(accent, WHITE, 0.9);
    }

    /** The accent, darkened until text in it can be read on white and on the soft tint. */
    Color text() {
        Color text = accent;
        while (contrast(text, soft()) < READABLE) {
            text = mix(text, Color.BLACK, 0.1);
        }
        return text;
    }

    static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Color mix(Color a, Color b, double share) {
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a * (1 - share) + b * share);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
