package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.buergerdialog.it.check.Program.Answer;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;

/** Somebody without an account who registers for an event, each from a network address of their own. */
record Participant(String email, Town.Event event) {

    private static final Duration MAIL = Duration.ofSeconds(30);

    /** Has filled in the form of an event that asks nothing, and not yet pressed the button behind the link. */
    static Participant asking(Town.Event event) {
        return asking(event, "");
    }

    /** @param answers what the event asks, as a form sends it */
    static Participant asking(Town.Event event, String answers) {
        Participant participant = new Participant("gast." + Town.mark() + "@example.org", event);
        int status = press(
                        event.path() + "/anmelden",
                        "givenName=Kim&familyName=Gast&email=" + participant.email + "&" + answers)
                .status();
        assertThat(status).isIn(302, 303);
        return participant;
    }

    /** Presses the button behind the link and returns the path of the registration. */
    String confirm() {
        Answer answer = press(link("/teilnahme-bestaetigen/"), "");
        assertThat(answer.status()).isIn(302, 303);
        String location = answer.header("location");
        return location.substring(location.indexOf("/teilnahme/"));
    }

    /** Waits for a mail with a link that begins with the given path, and returns the newest such link's path. */
    String link(String path) {
        return Await.present("link " + path + " in a mail to " + email, MAIL, () -> Mailbox.to(email).stream()
                .flatMap(mail -> MailLinks.of(mail).stream())
                .filter(link -> link.startsWith(path))
                .findFirst());
    }

    /** Sends a form as somebody without a session. */
    static Answer press(String path, String form) {
        return Program.somewhere()
                .send(
                        "POST",
                        path,
                        form.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }
}
