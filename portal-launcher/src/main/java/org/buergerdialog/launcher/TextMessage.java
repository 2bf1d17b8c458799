package org.buergerdialog.launcher;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A text message as it is kept among the caught mails.
 *
 * @param from number (digits only) or name
 * @param to number (digits only) or name
 * @param alphabet in which it came over the line
 */
record TextMessage(String from, String to, String text, String alphabet, int parts) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    /** The address under which a number or name stands among the mails. */
    static String address(String number) {
        return number + "@" + Mail.SMS_DOMAIN;
    }

    byte[] asMail(Instant now) {
        String head = "From: " + address(from) + "\nTo: " + address(to) + "\nDate: "
                + DATE.format(now.atOffset(ZoneOffset.UTC))
                + "\nX-SMS-Alphabet: " + alphabet + "\nX-SMS-Parts: " + parts
                + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
        return (head + text + "\n").replace("\r", "").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
