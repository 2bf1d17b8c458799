package org.buergerdialog.web.api;

/**
 * The text somebody agrees to, as it must be shown.
 *
 * @param id what a subscription names as its legal text
 * @param sha256 of the text in UTF-8, in lower-case hexadecimal
 */
public record LegalTextAnswer(String id, String purpose, int version, String language, String text, String sha256) {}
