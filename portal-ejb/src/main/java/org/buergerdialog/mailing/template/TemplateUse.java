package org.buergerdialog.mailing.template;

/**
 * With what a message was written that staff had worded.
 *
 * @param number of the version, from 1 on
 */
public record TemplateUse(TemplateKind kind, int number) {}
