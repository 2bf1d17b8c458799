package org.buergerdialog.mailing.preview;

import org.buergerdialog.mailing.sms.gateway.SmsText;
import org.buergerdialog.shared.Language;

/**
 * What a text message will say, and what it takes.
 *
 * @param gsm every character is one of the GSM alphabet; else the space is less than half
 * @param length in characters, some of which count twice
 * @param space how much would fit into as many parts
 * @param parts how many messages the town pays for
 * @param cut the subject did not fit and was shortened
 */
public record TextPreview(Language language, String text, boolean gsm, int length, int space, int parts, boolean cut) {

    /** Measures a text. */
    public static TextPreview of(Language language, String text, boolean cut) {
        SmsText message = new SmsText(text);
        return new TextPreview(
                language,
                text,
                message.alphabet() == SmsText.Alphabet.GSM,
                message.length(),
                message.space(),
                message.parts().size(),
                cut);
    }
}
