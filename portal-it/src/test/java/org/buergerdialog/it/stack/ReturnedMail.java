package org.buergerdialog.it.stack;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Brings mails to the portal's return address, as the mail servers of the world do. */
public final class ReturnedMail {

    public static final String ADDRESS = "ruecklauf@musterstadt.example";

    private ReturnedMail() {}

    /** Delivers a mail by SMTP. */
    public static void deliver(String to, String mail) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(Stack.smtpPort()));
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(
                            session,
                            new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))),
                    new Address[] {new InternetAddress(to)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a mail that some person wrote. */
    public static String letter(String subject) {
        return """
                From: Frieda Beispiel <frieda@example.org>
                To: %s
                Subject: %s
                Content-Type: text/plain; charset=utf-8

                Guten Tag,

                bitte schreiben Sie mir künftig an meine neue Adresse.
                """
                .formatted(ADDRESS, subject);
    }

    /** Returns what a mail server says of a message; {@code action} is failed, delayed and so on. */
    public static String report(String returnAddress, String action, String status, String words) {
        return """
                From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
                To: %1$s
                Subject: Delivery Status Notification
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="grenze"

                --grenze
                Content-Type: text/plain

                %4$s

                --grenze
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; jemand@example.org
                Action: %2$s
                Status: %3$s
                Diagnostic-Code: smtp; %4$s

                --grenze--
                """
                .formatted(returnAddress, action, status, words);
    }

    /** Returns what a provider says when its customer marked the message as spam. */
    public static String complaint(String returnAddress) {
        return """
                From: feedback@provider.example
                To: %1$s
                Subject: Spam report
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="grenze"

                --grenze
                Content-Type: text/plain

                This is an email abuse report.

                --grenze
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Provider/1.0
                Version: 1
                Original-Mail-From: <%1$s>

                --grenze--
                """
                .formatted(returnAddress);
    }
}
