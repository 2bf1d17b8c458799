package org.buergerdialog.mailing;

/**
 * What the reader of a mail can change from its last lines.
 *
 * @param preferences the reader's own preferences; null in mails to an address nobody has confirmed
 * @param unsubscribe ends the topics of this mail; null in mails that are no news
 */
record FooterLinks(String preferences, String unsubscribe) {

    static final FooterLinks NONE = new FooterLinks(null, null);
}
