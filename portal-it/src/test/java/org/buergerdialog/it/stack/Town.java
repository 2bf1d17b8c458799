package org.buergerdialog.it.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Prepares the town for a test: events and topics of the test's own, written straight into the database. */
public final class Town {

    private static final String QUEUED = "'EMAIL', 'QUEUED', null";
    private static final String PRINTED = "'LETTER', 'SENT', utc_timestamp(6)";
    private static final String TOPIC =
            "insert ignore into topic (slug, parent_id, position, name_de, name_en, description_de, description_en)"
                    + " values (?, ?, 999, ?, ?, '', '')";

    private Town() {}

    /** An event of the test's own; {@code slug} is the end of its address. */
    public record Event(long id, String slug, String title) {

        public String path() {
            return "/veranstaltungen/" + slug;
        }
    }

    /** A topic of the test's own, which nobody follows yet. */
    public record Topic(long id, String name) {}

    /** A published event in three weeks with English texts. */
    public static Event event(int capacity) {
        String mark = mark();
        String title = "Rundgang " + mark;
        LocalDateTime start = LocalDate.now().plusDays(21).atTime(18, 0);
        long id = insert(
                "insert into event (version, slug, state, title_de, title_en, teaser_de, teaser_en, description_de,"
                        + " description_en, topic_id, place, address, step_free, starts_at, ends_at, zone, capacity)"
                        + " values (1, ?, 'PUBLISHED', ?, ?, 'Wir gehen gemeinsam durch den Ort.',"
                        + " 'We walk through the town together.', 'Treffpunkt ist der Brunnen.\n\nFeste Schuhe helfen.',"
                        + " 'We meet at the fountain.', (select min(id) from topic), 'Rathaus', 'Rathausplatz 1', true,"
                        + " ?, ?, 'Europe/Berlin', ?)",
                "rundgang-" + mark,
                title,
                "Tour " + mark,
                start,
                start.plusHours(2),
                capacity);
        return new Event(id, "rundgang-" + mark, title);
    }

    /** A published event about a topic. */
    public static Event eventAbout(Topic topic) {
        Event event = event(20);
        execute("update event set topic_id = ?, version = version + 1 where id = ?", topic.id(), event.id());
        return event;
    }

    /** An event that lets people bring three others by name and asks a text, a choice and a yes or no. */
    public static Event asking(int capacity, int waitlist) {
        Event event = event(capacity);
        execute(
                "update event set waitlist_size = ?, companions = 3, companion_names = true, minimum_age = 12, questions = ?"
                        + " where id = ?",
                waitlist,
                """
                [{"id": "diet", "de": "Was essen Sie nicht?", "en": "What do you not eat?", "kind": "TEXT",
                  "required": false, "choices": []},
                 {"id": "group", "de": "Welche Gruppe?", "en": "Which group?", "kind": "CHOICE", "required": true,
                  "choices": [{"de": "Anfang", "en": "Beginners"}, {"de": "Fortgeschritten", "en": "Advanced"}]},
                 {"id": "bike", "de": "Kommen Sie mit dem Rad?", "en": "Do you come by bike?", "kind": "YES_NO",
                  "required": false, "choices": []}]
                """,
                event.id());
        return event;
    }

    /** Has begun a moment ago. */
    public static Event underWay(int capacity) {
        return between(-1, 3 * 60, capacity);
    }

    /** Begins in a few hours, so that it stands at the beginning of lists that have an end. */
    public static Event soon(int capacity) {
        return between(3 * 60, 5 * 60, capacity);
    }

    /** In minutes from now. */
    private static Event between(int start, int end, int capacity) {
        Event event = event(capacity);
        execute(
                "update event set starts_at = utc_timestamp() + interval ? minute, ends_at = utc_timestamp() + interval ? minute,"
                        + " version = version + 1 where id = ?",
                start,
                end,
                event.id());
        return event;
    }

    /** Lets people wait for a seat. */
    public static Event withWaitlist(int capacity, int waitlist) {
        Event event = event(capacity);
        execute("update event set waitlist_size = ? where id = ?", waitlist, event.id());
        return event;
    }

    /** A course of two evenings, of which the first one was yesterday. */
    public static Event courseHalfOver(int capacity) {
        Event event = event(capacity);
        LocalDateTime yesterday = LocalDate.now().minusDays(1).atTime(18, 0);
        String date = "insert into event_session (event_id, number, starts_at, ends_at) values (?, ?, ?, ?)";
        execute(date, event.id(), 1, yesterday, yesterday.plusHours(2));
        execute(
                date,
                event.id(),
                2,
                yesterday.plusDays(7),
                yesterday.plusDays(7).plusHours(2));
        execute(
                "update event set starts_at = ?, ends_at = ? where id = ?",
                yesterday,
                yesterday.plusDays(7).plusHours(2),
                event.id());
        return event;
    }

    /** A topic below one that all tests share, so that the start page does not fill up with topics. */
    public static Topic topic() {
        String mark = mark();
        String name = "Thema " + mark;
        execute(TOPIC, "pruefung", null, "Prüfung", "Checks");
        String shared = look("select id from topic where slug = 'pruefung'");
        long id = insert(TOPIC, "thema-" + mark, shared, name, name);
        return new Topic(id, name);
    }

    /** A wording that differs from the delivered one of a message by a mark; returns the number of the version. */
    public static int template(String kind) {
        String number = look("select coalesce(max(number), 0) + 1 from template_version where kind = ?", kind);
        insert(
                "insert into template_version (kind, number, subject_de, text_de, button_de, subject_en, text_en, button_en,"
                        + " reset, written_by, written_at) values (?, ?, 'Danke: {{Veranstaltung}}', ?, 'Zur Veranstaltung',"
                        + " 'Thanks: {{Veranstaltung}}', ?, 'See the event', false, 'system', utc_timestamp(6))",
                kind,
                number,
                "Schön, dass Sie da waren. " + mark(),
                "It was good to have you with us. " + mark());
        return Integer.parseInt(number);
    }

    /** A notice, still being written or sent to nobody; returns its number. */
    public static long notice(boolean sent) {
        long notice = insert(
                "insert into notice (version, slug, topic_id, latest, approved, sent, created_at, published_at, sent_at)"
                        + " values (1, ?, (select min(id) from topic), 1, if(?, 1, null), if(?, 1, null), utc_timestamp(6),"
                        + " if(?, utc_timestamp(6), null), if(?, utc_timestamp(6), null))",
                "brunnen-" + mark(),
                sent,
                sent,
                sent,
                sent);
        execute(
                "insert into notice_version (revision, notice_id, number, state, topic_id, districts, subject_de, subject_en,"
                        + " blocks, publicly, written_at) select 1, id, 1, ?, topic_id, '', 'Neues vom Brunnen',"
                        + " 'News about the fountain', json_array(json_object('kind', 'TEXT',"
                        + " 'de', ?, 'en', 'It is running again.')), ?, created_at"
                        + " from notice where id = ?",
                sent ? "APPROVED" : "DRAFT",
                "Er läuft wieder.\n\nKommen Sie vorbei: " + Stack.portal() + "/veranstaltungen.",
                sent,
                notice);
        execute("insert into notice_topic (notice_id, topic_id) select id, topic_id from notice where id = ?", notice);
        return notice;
    }

    /** A picture of a content piece, the same as that of some event; returns its fingerprint. */
    public static String noticePicture() {
        execute("insert ignore into notice_picture (sha256, content, width, height, created_at)"
                + " select sha256, content, width, height, utc_timestamp(6) from event_picture limit 1");
        return look("select min(sha256) from notice_picture");
    }

    /** A document of a content piece that was approved; returns its fingerprint. */
    public static String noticeDocument() {
        execute("insert ignore into notice_document (sha256, name, content, size, published, created_at)"
                + " select sha2(pdf, 256), 'Plan für alle.pdf', pdf, length(pdf), true, utc_timestamp(6)"
                + " from (select '%PDF-1.7\\n%%EOF\\n' as pdf) d");
        return look("select min(sha256) from notice_document where published");
    }

    /** A persona; returns its number. */
    public static long persona() {
        return insert(
                "insert into persona (version, given_name, family_name, salutation, age, language)"
                        + " values (1, 'Erika', ?, 'MS', 41, 'DE')",
                "Probe " + mark());
    }

    /** A campaign of two messages that stands still, one of which was refused for good; returns its number. */
    public static long pausedCampaign() {
        long notice = notice(true);
        long campaign = insert(
                "insert into campaign (version, notice_id, state, created_at, starts_at, total, failed, letters)"
                        + " values (1, ?, 'PAUSED', utc_timestamp(6), utc_timestamp(6), 2, 1, 0)",
                notice);
        execute(
                "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at, error,"
                        + " campaign_id, lane) select 'NOTICE', 'EMAIL', c.id, ?, 'consent:newsletter-email', s.state,"
                        + " utc_timestamp(6), utc_timestamp(6) + interval 1 year, s.error, ?, 2"
                        + " from (select min(id) as id from citizen) c join (select 'FAILED' as state,"
                        + " 'SMTPAddressFailedException 550 5.1.1' as error union all select 'QUEUED', null) s",
                notice,
                campaign);
        return campaign;
    }

    /** Lets the campaign of a notice that will be sent have an hour before its first message leaves, so that it is not over at once. */
    public static void holdBack(long notice) {
        execute("create or replace trigger held_back before insert on campaign for each row if new.notice_id = "
                + notice + " then set new.starts_at = new.starts_at + interval 1 hour; end if");
    }

    /** Lets the messages of a campaign that was held back leave as soon as it runs. */
    public static void letGo(long campaign) {
        execute("update campaign set starts_at = utc_timestamp(6) where id = ?", campaign);
    }

    public static void holdNothingBack() {
        execute("drop trigger if exists held_back");
    }

    /** A version of the purpose's legal text that has been replaced long ago. */
    public static long supersededText(String purpose) {
        execute(
                "insert ignore into legal_text (purpose, version, published_at, state) values (?, 0, '2020-01-01', 'SUPERSEDED')",
                purpose);
        String id = look("select id from legal_text where purpose = ? and version = 0", purpose);
        execute(
                "insert ignore into legal_text_wording (legal_text_id, language, text, sha256)"
                        + " select ?, language, text, sha256 from legal_text_wording where legal_text_id ="
                        + " (select min(id) from legal_text where purpose = ? and version > 0)",
                id,
                purpose);
        return Long.parseLong(id);
    }

    /** Residents who get the newsletter; returns their addresses. */
    public static List<String> residents(int number, String mark) {
        execute(
                """
                insert into citizen (version, email, email_verified, language, given_name, family_name, joined_at)
                select 1, concat('bekannt-', ?, '-', seq, '@example.org'), true, 'DE', 'Mira', 'Bekannt', utc_timestamp(6)
                from seq_0_to_9999 where seq < ?
                """,
                mark,
                number);
        execute(
                """
                insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)
                select c.id, t.purpose, 'GRANTED', utc_timestamp(6), t.id from citizen c
                join legal_text t on t.purpose = 'newsletter-email' and t.state = 'PUBLISHED'
                where c.email like concat('bekannt-', ?, '-%')
                """,
                mark);
        execute(
                """
                insert into interest (citizen_id, topic_id, since)
                select c.id, t.id, utc_timestamp(6) from citizen c join topic t on t.slug = 'kita'
                where c.email like concat('bekannt-', ?, '-%')
                """,
                mark);
        return IntStream.range(0, number)
                .mapToObj(n -> "bekannt-" + mark + "-" + n + "@example.org")
                .toList();
    }

    public static void removeResidents(String mark) {
        execute("delete from citizen where email like concat('bekannt-', ?, '-%')", mark);
    }

    /** Queues a notice about a topic for somebody, as sending it to everybody would. */
    public static void queueNotice(long citizen, String topic) {
        notice(citizen, topic, QUEUED);
    }

    /** Queues a weekly digest with one notice about a topic for somebody. */
    public static void queueDigest(long citizen, String topic) {
        digest(citizen, topic, QUEUED);
    }

    /** A notice that has been printed as a letter to somebody; returns the notice's number. */
    public static long printedNotice(long citizen, String topic) {
        return notice(citizen, topic, PRINTED);
    }

    /** A digest that has been printed as a letter to somebody; returns the number of its run. */
    public static long printedDigest(long citizen, String topic) {
        return digest(citizen, topic, PRINTED);
    }

    private static long notice(long citizen, String topic, String how) {
        long notice = sentNotice(topic);
        message("NOTICE", citizen, notice, how);
        return notice;
    }

    private static long digest(long citizen, String topic, String how) {
        long notice = sentNotice(topic);
        long run = insert(
                "insert into digest_run (frequency, period, started_at) values ('WEEKLY', ?, utc_timestamp(6))",
                mark());
        execute(
                "insert into digest_item (citizen_id, notice_id, queued_at, message_id) values (?, ?, utc_timestamp(6), ?)",
                citizen,
                notice,
                message("DIGEST", citizen, run, how));
        return run;
    }

    /** A second passes before it is due, so that what it is about can be added. */
    private static long message(String kind, long citizen, long object, String how) {
        return insert(
                "insert into message (kind, citizen_id, object_id, basis, queued_at, due_at, channel, state, sent_at)"
                        + " values (?, ?, ?, 'consent:newsletter-email', utc_timestamp(6),"
                        + " utc_timestamp(6) + interval 1 second, " + how + ")",
                kind,
                citizen,
                object);
    }

    private static long sentNotice(String topic) {
        long notice = notice(true);
        execute("update notice set topic_id = (select id from topic where slug = ?) where id = ?", topic, notice);
        execute(
                "update notice_version v join notice n on n.id = v.notice_id set v.topic_id = n.topic_id where n.id = ?",
                notice);
        execute(
                "update notice_topic t join notice n on n.id = t.notice_id set t.topic_id = n.topic_id where n.id = ?",
                notice);
        return notice;
    }

    /** Makes a point in time lie a minute back. */
    public static void age(String table, String column, String where, Object... values) {
        execute(
                "update " + table + " set " + column + " = utc_timestamp(6) - interval 1 minute where " + where,
                values);
    }

    /**
     * Lets nobody have decided anything who came by the tests on the server, or whom a story made past the portal: to let time
     * pass, the tests make what counts now older than the register has it, and a check of the register says so. Whose profile
     * an address is today is sealed nowhere.
     */
    public static void forgetWhatTestsMadeOlder() {
        execute("update consent_declaration d join citizen r on r.id = d.citizen_id set d.citizen_id = null"
                + " where r.email like '%it-%@%'");
        execute("delete c from consent c join citizen r on r.id = c.citizen_id where r.email like '%it-%@%'"
                + " or r.email like 'bekannt-%'");
    }

    /** Changes rows past the portal. */
    public static void change(String statement, Object... values) {
        execute(statement, values);
    }

    /** Returns the fingerprint of each table's rows. */
    public static List<String> checksums(List<String> tables) {
        return tables.stream().map(table -> table + " " + checksum(table)).toList();
    }

    /** A purpose out of use whose text has been published once and is being changed; returns its slug. */
    public static String purposeWithDraft() {
        String slug = "pruefung-" + mark();
        execute(
                "insert into purpose (slug, position, name_de, name_en, description_de, description_en, retired)"
                        + " values (?, 999, 'Umfragen', 'Surveys', 'Wir fragen Sie nach Ihrer Meinung.',"
                        + " 'We ask for your opinion.', true)",
                slug);
        text(slug, 1, "PUBLISHED", "einmal im Jahr", "once a year");
        text(slug, 2, "DRAFT", "zweimal im Jahr", "twice a year");
        return slug;
    }

    private static void text(String purpose, int version, String state, String often, String oftenEn) {
        long id = insert(
                "insert into legal_text (purpose, version, state, material, change_note_de, change_note_en, published_at,"
                        + " published_by) values (?, ?, ?, true, 'Wir fragen öfter.', 'We ask more often.',"
                        + " if(? = 'DRAFT', null, utc_timestamp(6)), 'system')",
                purpose,
                version,
                state,
                state);
        String wording = "insert into legal_text_wording (legal_text_id, language, text, sha256)"
                + " select ?, ?, t.text, sha2(t.text, 256) from (select ? as text) t";
        execute(wording, id, "DE", "Ich willige ein.\n\nSie fragen mich " + often + ".");
        execute(wording, id, "EN", "I agree.\n\nYou ask me " + oftenEn + ".");
    }

    /** Gives residents a seat; returns the codes of their tickets. */
    public static List<String> ticketHolders(Event event, int number) {
        String mark = mark();
        residents(number, mark);
        execute(
                """
                insert into registration (version, event_id, citizen_id, code, state, registered_at)
                select 1, ?, id, upper(substr(md5(email), 1, 16)), 'CONFIRMED', utc_timestamp(6)
                from citizen where email like concat('bekannt-', ?, '-%')
                """,
                event.id(), mark);
        execute("update event set taken = taken + ? where id = ?", number, event.id());
        return IntStream.range(0, number)
                .mapToObj(n -> look(
                        "select r.code from registration r join citizen c on c.id = r.citizen_id where c.email = ?",
                        "bekannt-" + mark + "-" + n + "@example.org"))
                .toList();
    }

    /** Takes every seat but the given number. */
    public static void leaveSeats(Event event, int free) {
        execute("update event set taken = capacity - ? where id = ?", free, event.id());
    }

    /** Returns the first column of the first row as text; null if there is none. */
    public static String look(String query, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(String table) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, "checksum table " + table);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something to recognise the test's own things by. */
    public static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static long insert(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(Stack.database(), Stack.databaseUser(), Stack.databasePassword());
    }
}
