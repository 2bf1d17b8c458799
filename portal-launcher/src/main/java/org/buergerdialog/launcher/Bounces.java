package org.buergerdialog.launcher;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Plays the mail servers that send mails back: nobody is reached at {@code unzustellbar.example}. */
final class Bounces {

    /** Where reports go; the portal writes the number of the message behind a plus sign. */
    static final String ADDRESS = "ruecklauf@musterstadt.example";

    private static final String NOWHERE = "@unzustellbar.example";

    private Bounces() {}

    /** Whether something comes back to the portal by this address. */
    static boolean returned(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*", "").equals(ADDRESS);
    }

    static boolean undeliverable(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith(NOWHERE);
    }

    /** The report that a mail server writes to the envelope's sender (RFC 3464); it returns the header only. */
    static byte[] report(String to, String recipient, byte[] mail) {
        String boundary = "report-" + UUID.randomUUID();
        String header = new String(mail, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
        String report =
                """
                From: Mail Delivery System <MAILER-DAEMON@mx.unzustellbar.example>
                To: %1$s
                Subject: Undelivered Mail Returned to Sender
                Date: %2$s
                Message-ID: <%3$s@mx.unzustellbar.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="%4$s"

                --%4$s
                Content-Type: text/plain; charset=us-ascii

                <%5$s>: host mx.unzustellbar.example said:
                    550 5.1.1 User unknown (in reply to RCPT TO command)

                --%4$s
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.unzustellbar.example

                Final-Recipient: rfc822; %5$s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 User unknown

                --%4$s
                Content-Type: text/rfc822-headers

                %6$s

                --%4$s--
                """
                        .formatted(
                                to,
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)),
                                UUID.randomUUID(),
                                boundary,
                                recipient,
                                header);
        return report.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
