package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;

/** Somebody without an account who orders news, with the links of the mails they get. */
record Subscriber(String email) {

    private static final Duration MAIL = Duration.ofSeconds(20);

    /** Has filled in a form, and has not looked at the mail yet. */
    static Subscriber asking(String... topics) {
        Subscriber subscriber = new Subscriber("abo-" + Town.mark() + "@example.org");
        String legalText =
                Town.look("select id from legal_text where purpose = 'newsletter-email' and state = 'PUBLISHED'");
        String slugs = Stream.of(topics).map(slug -> '"' + slug + '"').collect(Collectors.joining(","));
        int status = Program.somewhere()
                .post(
                        "/api/v1/subscriptions",
                        """
                        {"email": "%s", "topics": [%s], "legalText": "%s", "language": "de",
                         "source": "https://www.musterstadt.example/newsletter"}
                        """
                                .formatted(subscriber.email, slugs, legalText))
                .status();
        assertThat(status).isEqualTo(202);
        return subscriber;
    }

    /** Has pressed the button behind the link. */
    static Subscriber confirmed(String... topics) {
        Subscriber subscriber = asking(topics);
        assertThat(press(subscriber.link("/bestaetigen/"), "")).isIn(302, 303);
        return subscriber;
    }

    /** Waits for a mail with a link that begins with the given path, and returns the newest such link's path. */
    String link(String path) {
        return Await.present("link " + path + " in a mail to " + email, MAIL, () -> Mailbox.to(email).stream()
                .flatMap(mail -> MailLinks.of(mail).stream())
                .filter(link -> link.startsWith(path))
                .findFirst());
    }

    /** Returns the path of the picture in a notice to somebody who has agreed that its opening is noted. */
    String picture(String topic) {
        // Taken away again: the register knows nothing of this consent, and would say so.
        Town.change(
                "insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                        + " select ?, purpose, 'GRANTED', utc_timestamp(6), id from legal_text"
                        + " where purpose = 'reactions' and state = 'PUBLISHED'",
                number());
        try {
            Town.queueNotice(number(), topic);
            return link("/b/");
        } finally {
            Town.change("delete from consent where purpose = 'reactions' and citizen_id = ?", number());
        }
    }

    /** Returns the number of the profile that the confirmation made. */
    long number() {
        return Long.parseLong(Town.look("select id from citizen where email = ?", email));
    }

    List<Mailbox.Mail> mails() {
        return Mailbox.to(email);
    }

    /** Sends the form behind a link and returns the status of the answer. */
    static int press(String path, String form) {
        return Program.somewhere()
                .send(
                        "POST",
                        path,
                        form.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .status();
    }
}
