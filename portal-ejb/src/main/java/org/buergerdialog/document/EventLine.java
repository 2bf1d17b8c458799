package org.buergerdialog.document;

/** One event in the list of a letter, with its public address. */
public record EventLine(String title, String when, String place, String url) {}
