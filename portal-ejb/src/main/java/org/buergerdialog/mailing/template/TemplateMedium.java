package org.buergerdialog.mailing.template;

/** What the words of a template become. */
public enum TemplateMedium {
    EMAIL,
    SMS,
    /** A document: on paper, or attached to a mail. */
    PDF
}
