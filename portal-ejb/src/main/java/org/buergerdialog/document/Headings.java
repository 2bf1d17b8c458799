package org.buergerdialog.document;

/**
 * How the headings within a text look and which level they have, which depends on the one above the text.
 *
 * @param sub how headings below such a heading look; null if there are none
 */
record Headings(Tag tag, Style style, Headings sub) {

    Headings of(TextBlock.Kind kind) {
        return kind == TextBlock.Kind.SUBHEADING && sub != null ? sub : this;
    }
}
