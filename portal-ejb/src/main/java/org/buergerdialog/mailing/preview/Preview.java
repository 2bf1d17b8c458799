package org.buergerdialog.mailing.preview;

import org.buergerdialog.mailing.layout.FooterLinks;
import org.buergerdialog.mailing.layout.MailTemplate;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.shared.Language;

/**
 * A mail as somebody would get it.
 *
 * @param html the mail in full, to be shown in a frame that runs nothing
 * @param text its text twin
 */
public record Preview(Language language, String subject, String html, String text) {

    /** @param links those of nobody */
    static Preview of(MailText text, Language language, FooterLinks links, MailTemplate template) {
        MailTemplate.Twins twins = template.twins(text, language, links);
        return new Preview(language, text.subject(), twins.html(), twins.text());
    }
}
