package org.buergerdialog.it.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.Role;

/** Writes to residents as editors do, and looks at what the mail server got. */
@ApplicationScoped
public class Post {

    private static final Pattern ONE_CLICK = Pattern.compile("<[^>]*/abmelden/([\\w-]+)>");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Life life;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NoticeService notices;

    @Inject
    private RegistrationService registrations;

    @Inject
    private LetterBatchService letters;

    @Inject
    private MessageService messages;

    @Inject
    private Dispatcher dispatcher;

    /** Sends a notice about the topic; returns the addresses to which it really went. */
    List<String> write(long topic) {
        long notice = life.notice(topic);
        queue(notice);
        return readers(notice);
    }

    /** Puts a notice into the outbox; returns how many mails that makes at once. */
    int queue(long notice) {
        return send(notice).mails();
    }

    /** Does the same; returns all whom the notice reaches. */
    Audience send(long notice) {
        return life.asStaff(
                        Role.EDITOR,
                        () -> campaigns.send(notice, notices.get(notice).version()))
                .orThrow();
    }

    /** Prints the letters of a notice that wait; returns how many there are. */
    int print(long notice) {
        return life.asStaff(Role.EDITOR, () -> letters.printNotice(notice)).orThrow();
    }

    /** Returns the newest message as its reader finds it in the portal. */
    MessageOriginal newest(Resident resident) {
        return life.as(resident, () -> messages.mine(messages.mine(0, 1).get(0).id()))
                .orThrow();
    }

    /** Registers somebody new for an event and waits until the ticket has left. */
    Resident ticketHolder() {
        Resident resident = life.resident();
        long event = life.event(5);
        life.as(resident, () -> registrations.register(event)).orThrow();
        await("TICKET", resident);
        return resident;
    }

    /** Waits until the only message of this kind to a resident has left. */
    void await(String kind, Resident resident) {
        work();
        Await.until(
                kind,
                PATIENCE,
                () -> Rows.count(
                                "message where kind = ? and state = 'SENT' and citizen_id = ?", kind, resident.number())
                        == 1);
    }

    /** Puts a notice into the outbox, but not to be sent before the test says so. */
    @Transactional
    void queueForLater(long notice) {
        queue(notice);
        Rows.change(
                "update message set due_at = utc_timestamp(6) + interval 1 hour where kind = 'NOTICE' and object_id = ?",
                notice);
    }

    void nowDue(long notice) {
        Rows.change("update message set due_at = utc_timestamp(6) where kind = 'NOTICE' and object_id = ?", notice);
    }

    /** Waits until every message of the notice is sent or not; returns the addresses of those that were. */
    List<String> readers(long notice) {
        work();
        Await.until(
                "decision about every message",
                PATIENCE,
                () -> Rows.count(
                                "message where kind = 'NOTICE' and object_id = ?"
                                        + " and state in ('QUEUED', 'CLAIMED', 'SENDING')",
                                notice)
                        == 0);
        return Rows.texts(
                "select recipient from message where kind = 'NOTICE' and object_id = ? and state = 'SENT'"
                        + " order by recipient",
                notice);
    }

    /** Says how many residents a notice about the topic would reach by mail at once; queues nothing. */
    int audience(long topic) {
        long notice = life.notice(topic);
        return life.asStaff(Role.EDITOR, () -> campaigns.audience(notice))
                .orThrow()
                .mails();
    }

    /** Works off what is due instead of waiting for the timer. */
    void work() {
        dispatcher.work();
    }

    /** Returns the newest message of this kind about this object as the mail server got it. */
    Mail received(String kind, long object) {
        return received(newest(kind, object));
    }

    /**
     * Makes the token that the mail of this kind about this object holds anew, once that mail is decided: of two tokens
     * only the later one is good, and the worker who writes the mail would make the later one.
     */
    String tokenAfter(String kind, long object, LongFunction<String> maker) {
        decision(newest(kind, object));
        return Retry.onConflict(() -> maker.apply(object));
    }

    private static long newest(String kind, long object) {
        return Rows.number("select max(id) from message where kind = ? and object_id = ?", kind, object);
    }

    /** Waits until a message is sent or given up; returns its state. */
    String decision(long message) {
        work();
        Await.until("decision", PATIENCE, () -> !List.of("QUEUED", "CLAIMED", "SENDING")
                .contains(column("state", message)));
        return column("state", message);
    }

    /** Returns a message as the mail server got it. */
    Mail received(long message) {
        if (!decision(message).equals("SENT")) {
            throw new AssertionError("Message " + message + " is " + column("state", message));
        }
        return Await.present("message in the mailbox", PATIENCE, () -> Mailbox.to(column("recipient", message)).stream()
                .filter(mail -> mail.header("Message-ID").equals("<" + column("message_id", message) + ">"))
                .findFirst());
    }

    /** Sends a notice about the topic and returns the mail that this reader got. */
    Mail newsTo(String email, long topic) {
        long notice = life.notice(topic);
        queue(notice);
        return received(Rows.number(
                "select m.id from message m join citizen c on c.id = m.citizen_id"
                        + " where m.kind = 'NOTICE' and m.object_id = ? and c.email = ?",
                notice,
                email));
    }

    /** Returns the token of the one-click address, as a mail program would find it in the header. */
    static String oneClick(Mail mail) {
        Matcher address = ONE_CLICK.matcher(mail.header("List-Unsubscribe"));
        if (!address.find()) {
            throw new AssertionError("No one-click address in the mail „" + mail.subject() + "“");
        }
        return address.group(1);
    }

    /** Returns the first token behind links of this kind in the text of a mail. */
    static String token(String kind, Mail mail) {
        return tokens(kind, mail).get(0);
    }

    /** Returns the tokens behind links of this kind in the text of a mail, in their order. */
    static List<String> tokens(String kind, Mail mail) {
        List<String> found = Pattern.compile("/" + kind + "/([\\w-]+)")
                .matcher(mail.text("text/plain"))
                .results()
                .map(link -> link.group(1))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("No link to " + kind + " in the mail „" + mail.subject() + "“");
        }
        return found;
    }

    private static String column(String name, long message) {
        return Rows.text("select " + name + " from message where id = ?", message);
    }
}
