package org.buergerdialog.mailing.reading;

import org.buergerdialog.shared.Language;

/**
 * News as one reader gets them, where a message could only point to them.
 *
 * @param text paragraphs and lists
 */
public record NewsText(Language language, String subject, String text) {}
