package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.event.RegistrationRules;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When two profiles turn out to be one person, every table that knows residents takes part; the list is the database's. */
@ExtendWith(ArquillianExtension.class)
class MergeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The trail says whom staff looked at then; it is sealed and stays as it is. */
    private static final String KEPT = "audit_entry";

    /** Rows that a contact comes by in ways that would take too long here; the parameter is the resident. */
    private static final List<String> ROWS = List.of(
            "insert ignore into preference (citizen_id, paused_from, paused_until) values (?, curdate(), curdate())",
            "update preference set paused_from = curdate(), paused_until = curdate() where citizen_id = ?",
            "insert into interest_district (citizen_id, district) select ?, min(slug) from district",
            "insert into mobile_check (citizen_id, number, requested_at, expires_at)"
                    + " values (?, '+4915112345678', utc_timestamp(6), utc_timestamp(6))",
            "insert into address_change (version, citizen_id, old_email, new_email, requested_at, expires_at)"
                    + " values (1, ?, 'a@example.org', 'b@example.org', utc_timestamp(6), utc_timestamp(6))",
            "insert into citizen_provenance (citizen_id, field, origin, recorded_at)"
                    + " values (?, 'DISTRICT', 'PORTAL', utc_timestamp(6))",
            "update citizen set district = (select min(slug) from district) where id = ?",
            "insert into digest_item (citizen_id, notice_id, queued_at)"
                    + " select ?, min(id), utc_timestamp(6) from notice",
            "insert into mail_link (kind, object_id, url, url_sha256, registered_at)"
                    + " values ('NOTICE', 0, 'https://www.example.org/', sha2(concat(?, uuid()), 256), utc_timestamp(6))",
            // of the future, so that nobody settles it meanwhile
            "insert into link_click (link_id, visitor, clicked_at, machine, citizen_id)"
                    + " select max(id), sha2('it', 256), utc_timestamp(6) + interval 1 hour, false, ? from mail_link",
            "insert into link_followed (citizen_id, message_id, link_id, followed_at)"
                    + " select citizen_id, id, (select max(id) from mail_link), utc_timestamp(6) from message"
                    + " where citizen_id = ? limit 1",
            "insert into message_opened (message_id, citizen_id, opened_at, proxied)"
                    + " select id, citizen_id, utc_timestamp(6), false from message where citizen_id = ? limit 1",
            "insert into suppression (address, reason, news_only, since, citizen_id)"
                    + " values (concat(uuid(), '@example.org'), 'HARD_BOUNCE', false, utc_timestamp(6), ?)",
            "insert into unclear_return (received_at, sender, subject, citizen_id)"
                    + " values (utc_timestamp(6), 'a@example.org', 'Re: News', ?)",
            "insert into text_answer (citizen_id, answered_at) values (?, utc_timestamp(6))",
            "insert into audit_entry (happened_at, actor, action, citizen_id, object, salt)"
                    + " values (utc_timestamp(6), 'system', 'check', ?, 'check', repeat('0', 32))");

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private RegistrationService registrations;

    @Inject
    private ConsentService consents;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @AfterEach
    void nothingIsLeftOpen() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    /** A column that says whose a row is. */
    record Reference(String table, String column) {

        static List<Reference> all() {
            return Rows.texts("select concat(table_name, ' ', column_name) from information_schema.columns"
                            + " where table_schema = database() and column_name = 'citizen_id' union"
                            + " select concat(table_name, ' ', column_name)"
                            + " from information_schema.key_column_usage where table_schema = database()"
                            + " and referenced_table_name = 'citizen'")
                    .stream()
                    .map(name -> name.split(" "))
                    .map(name -> new Reference(name[0], name[1]))
                    .toList();
        }

        long rowsOf(long citizen) {
            return Rows.count(table + " where " + column + " = ?", citizen);
        }
    }

    @Test
    void everyTableMovesItsRows() {
        Guest contact = contactWithARowEverywhere();
        long merged = contact.number();
        Resident resident = life.resident();

        life.signIn(new Resident(resident.subject(), contact.email())).orThrow();

        assertThat(Rows.count("citizen where id = ?", merged)).isZero();
        for (Reference reference : Reference.all()) {
            boolean kept = reference.table().equals(KEPT);
            assertThat(reference.rowsOf(merged))
                    .as("rows of the former profile in " + reference)
                    .isEqualTo(kept ? 1 : 0);
            assertThat(reference.rowsOf(resident.number()))
                    .as("rows that " + reference + " has moved; whoever keeps them observes CitizensMerged")
                    .satisfies(rows -> assertThat(rows > 0).isNotEqualTo(kept));
        }
    }

    @Test
    void theRowsOfOneProfileAreNotInTheWayOfTheOthers() {
        Guest contact = contactWithARowEverywhere();
        long merged = contact.number();
        Resident resident = life.resident();
        giveRows(resident.number());
        for (String table : List.of("interest", "consent")) {
            String columns = Rows.text(
                    "select group_concat(column_name) from information_schema.columns"
                            + " where table_schema = database() and table_name = ? and column_name <> 'citizen_id'",
                    table);
            Rows.change(
                    "insert into " + table + " (citizen_id, " + columns + ") select ?, " + columns + " from " + table
                            + " where citizen_id = ?",
                    resident.number(),
                    merged);
        }

        life.signIn(new Resident(resident.subject(), contact.email())).orThrow();

        assertThat(Rows.count("citizen where id = ?", merged)).isZero();
        assertThat(contact.number()).isEqualTo(resident.number());
    }

    @Test
    void whoeverHadASeatUnderBothAddressesKeepsOne() {
        long event = life.event(5);
        Resident former = life.resident();
        life.as(former, () -> registrations.register(event)).orThrow();
        Rows.change("update citizen set subject = null where id = ?", former.number());
        Resident resident = life.resident();
        life.as(resident, () -> registrations.register(event)).orThrow();

        life.signIn(new Resident(resident.subject(), former.email())).orThrow();

        assertThat(Rows.count(
                        "registration where event_id = ? and citizen_id = ? and state = 'CONFIRMED'",
                        event,
                        resident.number()))
                .isEqualTo(1);
        assertThat(Rows.number("select taken from event where id = ?", event)).isEqualTo(1);
    }

    @Test
    void whoeverHadASeatUnderOneAddressAndWaitedUnderTheOtherKeepsTheSeat() {
        long event = life.event(new RegistrationRules(1, 5, null, null, 0, false, null, true, List.of()));
        Resident former = life.resident();
        life.as(former, () -> registrations.register(event)).orThrow();
        Rows.change("update citizen set subject = null where id = ?", former.number());
        Resident resident = life.resident();
        life.as(resident, () -> registrations.register(event)).orThrow();

        life.signIn(new Resident(resident.subject(), former.email())).orThrow();

        assertThat(Rows.texts(
                        "select state from registration where event_id = ? and citizen_id = ? order by id",
                        event,
                        resident.number()))
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(Rows.number("select taken + waiting from event where id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void aWithdrawalThatWaitsForTheMergeIsNotLostInSilence() throws Exception {
        Guest contact = guests.confirmed(Life.topic());
        Access link = guests.link(contact);
        Resident resident = life.resident();
        long merged = contact.number();
        transaction.begin();
        life.signIn(new Resident(resident.subject(), contact.email())).orThrow();
        Future<Throwable> withdrawal = threads.submit(() -> catchThrowable(() -> withdraw(link)));
        Await.until("withdrawal that waits", PATIENCE, () -> waits(merged));

        transaction.commit();

        assertThat(withdrawal.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("whoever came by the link learns that it leads nowhere any more")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMergeThatWaitsForAWithdrawalTakesItOver() throws Exception {
        Guest contact = guests.confirmed(Life.topic());
        Access link = guests.link(contact);
        Resident resident = life.resident();
        long merged = contact.number();
        transaction.begin();
        withdraw(link);
        Future<Outcome<Void>> signIn =
                threads.submit(() -> life.signIn(new Resident(resident.subject(), contact.email())));
        Await.until("merge that waits", PATIENCE, () -> waits(merged));

        transaction.commit();

        signIn.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).orThrow();
        assertThat(Register.state(resident.number())).isEqualTo("WITHDRAWN");
    }

    private void withdraw(Access link) {
        consents.withdraw(link, ConsentService.NEWSLETTER_EMAIL, Language.DE, "/einstellungen");
    }

    /** Says whether anybody waits for a row of this resident; the database shows each of us only our own statements. */
    private static boolean waits(long citizen) {
        return Rows.count(
                        "information_schema.processlist where id <> connection_id() and lower(info) like"
                                + " concat('%', ?, '%for update%')",
                        citizen)
                > 0;
    }

    private Guest contactWithARowEverywhere() {
        Guest contact = guests.confirmed(Life.topic());
        giveRows(contact.number());
        // Without this consent nobody would be noted to have followed a link.
        Rows.change(
                "insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                        + " select ?, purpose, 'GRANTED', utc_timestamp(6), id from legal_text"
                        + " where purpose = 'reactions' and state = 'PUBLISHED'",
                contact.number());
        Rows.change(
                "insert into registration (version, event_id, citizen_id, code, state, registered_at)"
                        + " values (1, ?, ?, ?, 'CONFIRMED', utc_timestamp(6))",
                life.event(1),
                contact.number(),
                Long.toString(System.nanoTime(), Character.MAX_RADIX));
        assertThat(Reference.all())
                .as("a table without a row of the contact proves nothing; add one to ROWS")
                .allMatch(reference -> reference.rowsOf(contact.number()) > 0);
        return contact;
    }

    private static void giveRows(long citizen) {
        ROWS.forEach(row -> Rows.change(row, citizen));
    }
}
