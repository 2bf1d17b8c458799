package org.buergerdialog.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.UtcText;

/** What makes the events of the demo town more than dates with seats: a course, groups, questions, a waitlist, pictures. */
final class DemoEvents {

    private static final int COURSE = 3;
    private static final int EVENINGS = 10;

    private static final String CONTACTS =
            "update event set contact_name = ?, contact_phone = ?, contact_email = ? where topic_id in (%s)";

    private static final String QUESTION = "update event set questions = ? where id = ?";

    /** Some bring somebody to the concert. */
    private static final String GROUPS = "update registration set party = 2, details ="
            + " '{\"companions\":1,\"names\":[],\"answers\":{},\"oldEnough\":false}'"
            + " where event_id = 5 and citizen_id % 9 = 0";

    private static final String ANSWERS = "update registration set details ="
            + " concat('{\"companions\":0,\"names\":[],\"answers\":{\"stufe\":\"', elt(1 + citizen_id % 3, 'noch kaum', 'ein wenig', 'recht gut'), '\"},\"oldEnough\":false}')"
            + " where event_id = 3";

    /** The first residents without a registration for the course wait in the order of their numbers. */
    private static final String WAITING =
            "insert into registration (version, event_id, citizen_id, code, state, number,"
                    + " details, registered_at) select 1, 3, c.id, concat('WART', lpad(c.id, 12, '2')), 'WAITING',"
                    + " row_number() over (order by c.id),"
                    + " '{\"companions\":0,\"names\":[],\"answers\":{\"stufe\":\"noch kaum\"},\"oldEnough\":false}', ?"
                    + " from citizen c where c.id > 3 and c.family_name is not null"
                    + " and not exists (select 1 from registration r where r.event_id = 3 and r.citizen_id = c.id)"
                    + " order by c.id limit 3";

    private static final String COUNTED = "update event set waiting = 3, drawn = 3 where id = 3";

    /** Four of five came to what is over; they have been thanked, so that nobody is written to when the town is built. */
    private static final String CAME = "insert into check_in (registration_id, session, came, checked_in_at, actor)"
            + " select r.id, 1, r.party, e.starts_at, 'demo' from registration r join event e on e.id = r.event_id"
            + " where e.ends_at < ? and r.state = 'CONFIRMED' and r.citizen_id % 5 > 0";

    private static final String THANKED =
            "update event set thanked_at = date_add(ends_at, interval 1 day) where ends_at < ?";

    private final Connection connection;
    private final LocalDate today;

    DemoEvents(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** Expects the events. */
    void describe() throws SQLException {
        contact("1, 11, 12", "Familienbüro", "01234 567-210", "familie@musterstadt.example");
        contact("2, 4, 5, 13, 14", "Stadtplanung", "01234 567-320", "planung@musterstadt.example");
        contact("3, 7, 8", "Kultur und Sport", "01234 567-410", "kultur@musterstadt.example");
        contact("6, 9, 10", "Büro der Bürgermeisterin", "01234 567-100", "rathaus@musterstadt.example");
        run("update event set companions = 2 where id in (1, 4, 8)");
        run("update event set companions = 4 where id in (2, 5, 10, 15, 17)");
        run("update event set companions = 3, companion_names = true where id = 6");
        run("update event set minimum_age = 14 where id in (11, 16)");
        run("update event set guests = false where id = 4");
        run("update event set online_url = 'https://konferenz.musterstadt.example/glasfaser' where id = 8");
        run("update event set waitlist_size = 10 where id in (2, 3, 7)");
        run("update event set audience_de = 'Familien mit Kindern bis 6 Jahre', audience_en ="
                + " 'Families with children up to the age of 6' where id in (2, 17)");
        run("update event set audience_de = 'Menschen ab 60 und alle, die ihnen helfen', audience_en ="
                + " 'People over 60 and whoever helps them' where id = 7");
        question(1, "gebaerden", "Brauchen Sie Gebärdensprache?", "Do you need sign language?", "YES_NO", false, "");
        question(2, "kinder", "Wie alt sind Ihre Kinder?", "How old are your children?", "TEXT", false, "");
        question(
                COURSE,
                "stufe",
                "Wie gut sprechen Sie schon Deutsch?",
                "How well do you speak German already?",
                "CHOICE",
                true,
                "{\"de\":\"noch kaum\",\"en\":\"hardly yet\"},{\"de\":\"ein wenig\",\"en\":\"a little\"},"
                        + "{\"de\":\"recht gut\",\"en\":\"quite well\"}");
        course();
        reminders();
        pictures();
    }

    /** Expects the registrations, before the seats are counted. */
    void fill(LocalDateTime yesterday) throws SQLException {
        run(GROUPS);
        run(ANSWERS);
        run(WAITING, UtcText.of(TownTime.instant(yesterday)));
        run(COUNTED);
        String now = UtcText.of(today.atStartOfDay());
        run(CAME, now);
        run(THANKED, now);
    }

    private void course() throws SQLException {
        LocalDateTime first = today.plusDays(11).atTime(19, 0);
        try (Rows rows = new Rows(connection, "event_session", "event_id, number, starts_at, ends_at")) {
            for (int week = 0; week < EVENINGS; week++) {
                rows.add(
                        COURSE,
                        week + 1,
                        first.plusWeeks(week),
                        first.plusWeeks(week).plusMinutes(90));
            }
        }
        run(
                "update event set ends_at = ? where id = 3",
                UtcText.of(first.plusWeeks(EVENINGS - 1L).plusMinutes(90)));
    }

    /** A day before; not for what begins so soon that residents would be written to when the town is built. */
    private void reminders() throws SQLException {
        try (PreparedStatement coming =
                        connection.prepareStatement("select id, starts_at from event where starts_at >= ?");
                Rows rows = new Rows(connection, "event_reminder", "event_id, days, hours, due_at")) {
            coming.setString(1, UtcText.of(today.plusDays(2).atStartOfDay()));
            try (ResultSet events = coming.executeQuery()) {
                while (events.next()) {
                    LocalDateTime dayBefore =
                            events.getObject("starts_at", LocalDateTime.class).minusDays(1);
                    rows.add(events.getLong("id"), 1, 0, UtcText.of(TownTime.instant(dayBefore)));
                }
            }
        }
    }

    private void pictures() throws SQLException {
        Map<Integer, DemoPicture> shown = new LinkedHashMap<>();
        shown.put(1, DemoPicture.HOUSES);
        shown.put(3, DemoPicture.TABLE);
        shown.put(5, DemoPicture.EVENING);
        shown.put(6, DemoPicture.PARK);
        shown.put(9, DemoPicture.TABLE);
        shown.put(15, DemoPicture.PARK);
        shown.put(19, DemoPicture.EVENING);
        try (Rows rows = new Rows(
                connection, "event_picture", "event_id, media_type, content, sha256, width, height, alt_de, alt_en")) {
            for (Map.Entry<Integer, DemoPicture> entry : shown.entrySet()) {
                DemoPicture picture = entry.getValue();
                byte[] jpeg = picture.jpeg();
                rows.add(
                        entry.getKey(),
                        "image/jpeg",
                        jpeg,
                        Sha256.hex(jpeg),
                        DemoPicture.WIDTH,
                        DemoPicture.HEIGHT,
                        picture.alt(true),
                        picture.alt(false));
            }
        }
    }

    private void contact(String topics, String name, String phone, String email) throws SQLException {
        run(CONTACTS.formatted(topics), name, phone, email);
    }

    private void question(int event, String id, String de, String en, String kind, boolean required, String choices)
            throws SQLException {
        String json = "[{\"id\":\"%s\",\"de\":\"%s\",\"en\":\"%s\",\"kind\":\"%s\",\"required\":%s,\"choices\":[%s]}]"
                .formatted(id, de, en, kind, required, choices);
        run(QUESTION, json, Integer.toString(event));
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
