package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStoreTest {
    private static final String TICKET =
            """
            From: Musterstadt <town@musterstadt.example>
            To: anna@musterstadt.example
            Subject: =?UTF-8?Q?Stra=C3=9Fenfest?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8

            Guten Tag
            --inner
            Content-Type: text/html; charset=utf-8

            <p>Guten Tag</p>
            --inner--
            --outer
            Content-Type: application/pdf
            Content-Disposition: attachment; filename=karte.pdf

            %PDF
            --outer--
            """
                    .replace("\n", "\r\n");

    @TempDir
    Path folder;

    @Test
    void takesAMailApart() throws IOException, MessagingException {
        Mail mail = storeWithTicket().list("").get(0);

        assertThat(mail.subject()).isEqualTo("Straßenfest");
        assertThat(mail.text()).contains("Guten Tag").doesNotContain("<p>");
        assertThat(mail.html()).contains("<p>Guten Tag</p>");
        assertThat(mail.attachments())
                .extracting(Mail.Attachment::name, Mail.Attachment::type)
                .containsExactly(Tuple.tuple("karte.pdf", "application/pdf"));
    }

    @Test
    void findsMailsByTheirRecipient() throws IOException, MessagingException {
        MailStore store = storeWithTicket();

        assertThat(store.list("ANNA@")).hasSize(1);
        assertThat(store.list("jonas@")).isEmpty();
    }

    @Test
    void tellsTextMessagesFromMails() throws IOException, MessagingException {
        MailStore store = storeWithTicket();
        store.add(
                "town@musterstadt.example",
                "4915112345678@sms.musterstadt.example",
                "From: a@b\r\n\r\n123456 ist Ihr Code.\r\n".getBytes(StandardCharsets.UTF_8));

        String list = MailboxHtml.list(store.list(""), "");
        assertThat(list).contains("123456 ist Ihr Code.", "An +4915112345678").containsOnlyOnce("chip sms");
        assertThat(store.list("4915112345678").get(0).summary()).containsEntry("sms", true);
    }

    @Test
    void keepsMailsByteForByteOverARestart() throws IOException, MessagingException {
        storeWithTicket();

        MailStore again = new MailStore(folder);
        again.open();

        List<Mail> mails = again.list("");
        assertThat(mails).hasSize(1);
        assertThat(again.raw(mails.get(0))).asString(StandardCharsets.UTF_8).isEqualTo(TICKET);
    }

    @Test
    void givesBackWhatWasSent() {
        byte[] received =
                "Return-Path: <a@b>\r\nReceived: from c\r\nFrom: a@b\r\n\r\ntext".getBytes(StandardCharsets.UTF_8);

        assertThat(MailCatcher.asSent(received))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("From: a@b\r\n\r\ntext\r\n");
    }

    private MailStore storeWithTicket() throws IOException, MessagingException {
        MailStore store = new MailStore(folder);
        store.open();
        store.add("town@musterstadt.example", "anna@musterstadt.example", TICKET.getBytes(StandardCharsets.UTF_8));
        return store;
    }
}
