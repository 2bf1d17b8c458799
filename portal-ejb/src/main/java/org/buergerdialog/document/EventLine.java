package org.buergerdialog.document;

/** One event in the list of an information sheet, with its public address. */
public record EventLine(String title, String when, String place, String url) {}
