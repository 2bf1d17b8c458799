package org.buergerdialog.mailing.sms.gateway;

import java.util.Objects;

/**
 * A text message on its way.
 *
 * @param key the same for every attempt, so that a gateway can recognise a message it has taken already
 * @param reference what its parts have in common; the same for every attempt
 * @param number in international form with a plus
 * @param original the archived bytes, which say the same as a mail
 */
public record TextMessage(String key, int reference, String number, SmsText text, byte[] original) {

    public TextMessage {
        Objects.requireNonNull(key);
        Objects.requireNonNull(text);
        if (!number.startsWith("+")) {
            throw new IllegalArgumentException("A number in international form begins with a plus");
        }
    }

    /** Returns the number as SMPP and mail gateways want it: digits only. */
    public String digits() {
        return number.substring(1);
    }
}
