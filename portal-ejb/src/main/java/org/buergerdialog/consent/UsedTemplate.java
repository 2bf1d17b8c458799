package org.buergerdialog.consent;

/**
 * With what a mail was written that staff may word.
 *
 * @param slug what the template is called in addresses; null for the delivered wording
 * @param number the version of the template; 0 for the delivered wording
 */
public record UsedTemplate(String slug, int number) {

    public static final UsedTemplate DELIVERED = new UsedTemplate(null, 0);
}
