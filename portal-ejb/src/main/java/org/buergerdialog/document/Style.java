package org.buergerdialog.document;

import java.awt.Color;

/** How a block of text looks; size and leading (distance of base lines) in points. */
record Style(Typeface face, float size, float leading, Color colour) {

    Style in(Color other) {
        return new Style(face, size, leading, other);
    }

    /** Where the base line lies below the top of its line, so that capitals stand in the middle of the line. */
    float baseline() {
        return (leading + Typeface.CAP_HEIGHT * size) / 2;
    }
}
