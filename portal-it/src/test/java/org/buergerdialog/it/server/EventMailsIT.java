package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.buergerdialog.event.EventCaretaker;
import org.buergerdialog.event.EventDraft;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.Guest;
import org.buergerdialog.event.GuestRegistrationService;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationRules;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who registered, or want to, are written: each of them, and once. */
@ExtendWith(ArquillianExtension.class)
class EventMailsIT {

    private static final String MOVED = "message where kind = 'EVENT_MOVED' and citizen_id = ?";

    /** Puts a mail back into the queue, where nobody takes it for an hour. */
    private static final String LATER = "message set state = 'QUEUED', due_at = utc_timestamp(6) + interval 1 hour, ";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int WORKERS = 4;
    private static final int MAILS_PER_DAY = 3;

    @Inject
    private Life life;

    @Inject
    private RegistrationService registrations;

    @Inject
    private GuestRegistrationService guests;

    @Inject
    private EventService events;

    @EJB
    private EventCaretaker caretaker;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void whoeverRegisteredIsToldOnceThatTheEventIsCalledOff() {
        long event = life.event(5);
        Resident resident = register(event);

        life.asStaff(Role.EVENT_MANAGER, () -> events.cancel(event)).orThrow();
        life.asStaff(Role.EVENT_MANAGER, () -> events.cancel(event)).orThrow();

        assertThat(mails("EVENT_CANCELLED", resident)).isEqualTo(1);
        assertThat(Rows.number("select sequence from event where id = ?", event))
                .as("calendars have nothing to learn from the second click")
                .isEqualTo(1);
        assertThat(Mailbox.await(resident.email(), "Fällt aus", PATIENCE).text("text/plain"))
                .contains("Veranstaltung:")
                .as("a ticket that is good no more")
                .doesNotContain(Rows.text("select code from registration where citizen_id = ?", resident.number()));
    }

    @Test
    void aChangeAfterAMailWasWrittenIsAMailOfItsOwn() {
        long event = life.event(5);
        Resident resident = register(event);
        move(event, 1);
        Await.until("the mail", PATIENCE, () -> Rows.count(MOVED + " and state = 'SENT'", resident.number()) == 1);

        Rows.change(
                "update " + LATER + "message_id = null where kind = 'EVENT_MOVED' and citizen_id = ?",
                resident.number());
        move(event, 2);
        assertThat(mails("EVENT_MOVED", resident)).as("it will say so too").isEqualTo(1);

        Rows.change(
                "update " + LATER + "message_id = uuid() where kind = 'EVENT_MOVED' and citizen_id = ?",
                resident.number());
        move(event, 3);
        assertThat(mails("EVENT_MOVED", resident)).as("it is written already").isEqualTo(2);
    }

    @Test
    void aReminderGoesOutOnceHoweverManyWorkAtIt() throws Exception {
        long event = life.event(5);
        Resident resident = register(event);
        Rows.change(
                "insert into event_reminder (event_id, days, hours, due_at) values (?, 1, 0, utc_timestamp(6))", event);

        workTogether();

        assertThat(mails("REMINDER", resident)).isEqualTo(1);
        assertThat(Rows.count("event_reminder where event_id = ? and sent_at is not null", event))
                .isEqualTo(1);
    }

    @Test
    void thanksGoOnceToThoseWhoCame() throws Exception {
        long event = life.event(5);
        Resident came = register(event);
        Resident missed = register(event);
        Rows.change(
                "insert into check_in (registration_id, session, came, checked_in_at, actor) select id, 1, 1, utc_timestamp(6),"
                        + " 'test' from registration where event_id = ? and citizen_id = ?",
                event,
                came.number());
        Rows.change(
                "update event set starts_at = utc_timestamp() - interval 50 hour, ends_at = utc_timestamp() - interval 48 hour"
                        + " where id = ?",
                event);

        workTogether();

        assertThat(mails("THANKS", came)).isEqualTo(1);
        assertThat(mails("THANKS", missed)).isZero();
    }

    @Test
    void anAddressIsAskedSoOftenAndNotOftenerUnlessItsOwnerAnswers() {
        String email = "gast-" + UUID.randomUUID() + "@example.org";
        for (int request = 0; request < MAILS_PER_DAY + 2; request++) {
            ask(email);
        }
        assertThat(Rows.count("registration_request where email = ?", email)).isEqualTo(MAILS_PER_DAY);

        Rows.change("update registration_request set confirmed_at = utc_timestamp(6) where email = ?", email);
        ask(email);
        assertThat(Rows.count("registration_request where email = ?", email)).isEqualTo(MAILS_PER_DAY + 1);
    }

    @Test
    void whatNobodyConfirmedIsErased() throws Exception {
        String email = "gast-" + UUID.randomUUID() + "@example.org";
        ask(email);
        Rows.change(
                "update registration_request set expires_at = utc_timestamp(6) - interval 1 second where email = ?",
                email);

        workTogether();

        assertThat(Rows.count("registration_request where email = ?", email)).isZero();
    }

    /** Several nodes at the same moment. */
    private void workTogether() throws Exception {
        List<? extends Future<?>> work = IntStream.range(0, WORKERS)
                .mapToObj(worker -> threads.submit(caretaker::work))
                .toList();
        for (Future<?> one : work) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private void ask(String email) {
        guests.request(
                life.event(5),
                new Guest(new EmailAddress(email), "Kim", "Gast", Language.DE),
                new RegistrationDetails(0, List.of(), Map.of(), false),
                "portal");
    }

    private void move(long event, int hours) {
        EventDraft draft = Life.draft(Life.soon().plusHours(hours), RegistrationRules.seats(5));
        life.asStaff(
                        Role.EVENT_MANAGER,
                        () -> events.update(event, events.get(event).version(), draft))
                .orThrow();
    }

    private Resident register(long event) {
        Resident resident = life.resident();
        life.as(resident, () -> registrations.register(event)).orThrow();
        return resident;
    }

    private static long mails(String kind, Resident resident) {
        return Rows.count("message where kind = ? and citizen_id = ?", kind, resident.number());
    }
}
