package org.buergerdialog.shared;

/** A piece of the comparison of two wordings; put one after the other, the pieces give both texts. */
public record TextPart(Kind kind, String text) {

    /** In which of the two wordings the piece stands. */
    public enum Kind {
        SAME,
        /** Only in the newer one. */
        ADDED,
        /** Only in the older one. */
        REMOVED
    }
}
