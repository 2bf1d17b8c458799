package org.buergerdialog.shared;

import java.awt.Color;

/** How well colours can be told apart (WCAG 2.2, success criterion 1.4.3). */
public final class Contrast {

    /** From here on text of usual size can be read. */
    public static final double READABLE = 4.5;

    private static final double DARKER = 0.9;

    private Contrast() {}

    /** Returns the ratio of two colours: from 1, which is none, to 21, which is black on white. */
    public static double between(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Returns a colour, darkened until text and a light background in these two colours can be told apart. */
    public static Color readable(Color colour, Color light) {
        Color darkened = colour;
        while (between(darkened, light) < READABLE) {
            darkened = new Color(darker(darkened.getRed()), darker(darkened.getGreen()), darker(darkened.getBlue()));
        }
        return darkened;
    }

    private static int darker(int channel) {
        return (int) Math.round(channel * DARKER);
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
