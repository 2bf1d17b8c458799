package org.buergerdialog.mailing.layout;

/**
 * What the reader of a mail can do from its last lines.
 *
 * @param browser shows the mail in the browser; null in mails that are not to be found anywhere else
 * @param preferences the reader's own preferences; null in mails to an address nobody has confirmed
 * @param unsubscribe ends the topics of this mail; null in mails that are no news
 */
public record FooterLinks(String browser, String preferences, String unsubscribe) {

    /** Those of a mail to an address: none. */
    public static final FooterLinks NONE = new FooterLinks(null, null, null);

    /** Those of news to nobody: both lead to the page where everybody can ask for the own link. */
    public static FooterLinks ofNobody(String preferences) {
        return new FooterLinks(null, preferences, preferences);
    }
}
