package org.buergerdialog.document;

/**
 * An event in an info pack.
 *
 * @param when readable date and time in town time
 * @param url where one registers or reads more; the QR code says the same
 * @param open whether one can register now
 */
public record InfoPackEvent(String title, String when, String place, String url, boolean open) {}
