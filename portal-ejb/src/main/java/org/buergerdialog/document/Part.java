package org.buergerdialog.document;

/** A text and how it looks. */
record Part(Style style, String text) {}
