package org.buergerdialog.web.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Draws the icons of icons.properties into the page; they are decoration, so nothing is read out. */
public final class Icons {

    private static final Properties SHAPES = new Properties();

    static {
        try (Reader reader =
                new InputStreamReader(Icons.class.getResourceAsStream("icons.properties"), StandardCharsets.UTF_8)) {
            SHAPES.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Icons() {}

    /** The icon as an SVG element. */
    public static String svg(String name) {
        String shape = SHAPES.getProperty(name);
        if (shape == null) {
            throw new IllegalArgumentException("No icon is called " + name);
        }
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">" + shape + "</svg>";
    }
}
