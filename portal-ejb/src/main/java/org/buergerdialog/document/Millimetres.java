package org.buergerdialog.document;

/** Turns millimetres, the unit of paper standards, into points, the unit of PDF. */
final class Millimetres {

    private Millimetres() {}

    static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }
}
