package org.buergerdialog.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Residents, guests and events for a bench, written and counted beside the portal. */
final class Town implements AutoCloseable {

    private static final String EVENT =
            "insert into event (version, slug, state, title_de, teaser_de, description_de, topic_id, place, step_free,"
                    + " starts_at, ends_at, zone, capacity, waitlist_size)"
                    + " select 1, concat('bench-', uuid()), 'PUBLISHED', 'Messung', 'Messung', 'Messung', min(id),"
                    + " 'Rathaus', true, utc_timestamp() + interval 300 day, utc_timestamp() + interval 301 day,"
                    + " 'Europe/Berlin', ?, ? from topic";

    private static final String RESIDENTS =
            "insert ignore into citizen (version, email, email_verified, subject, language, given_name, family_name,"
                    + " joined_at) with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)"
                    + " select 1, concat('bench-', i, '@example.org'), true, concat('bench-', i), 'DE', 'Erika',"
                    + " 'Messung', utc_timestamp(6) from n";

    private static final String GUEST =
            "insert into registration_request (version, event_id, email, given_name, family_name, language, party,"
                    + " details, source, token_hash, requested_at, expires_at) values (1, ?, ?, 'Erik', 'Messung', 'DE',"
                    + " 1, '{}', 'portal', ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)";

    /** The number of the lane in which workers do not look for single messages; see decision 0013. */
    static final int CAMPAIGN = 3;

    private final Connection connection;

    Town() throws SQLException {
        connection = DriverManager.getConnection(Bench.setting("DB_URL"), "portal", "portal");
    }

    /** An event with so many seats, and so many places on its waitlist. */
    long event(int seats, int waitlist) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EVENT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setInt(1, seats);
            insert.setInt(2, waitlist);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Residents with the accounts {@code bench-1}, {@code bench-2} and so on. */
    void residents(int number) throws SQLException {
        change("set session max_recursive_iterations = " + (number + 1));
        change(RESIDENTS, number);
    }

    /** Guests {@code guest-1@example.org} and so on, who were sent a link with a token and have not followed it. */
    void guests(long event, List<String> tokenHashes) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(GUEST)) {
            int number = 0;
            for (String hash : tokenHashes) {
                number++;
                insert.setLong(1, event);
                insert.setString(2, "guest-" + number + "@example.org");
                insert.setString(3, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Residents who follow a topic of their own, at once and by mail, and have consented; returns the topic. */
    long readers(int number) throws SQLException {
        residents(number);
        change("insert ignore into topic (slug, position, name_de, name_en, description_de, description_en)"
                + " values ('bench', 999, 'Messung', 'Bench', '', '')");
        long topic = number("select id from topic where slug = 'bench'");
        change("insert ignore into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                + " select c.id, t.purpose, 'GRANTED', utc_timestamp(6), t.id from citizen c"
                + " join legal_text t on t.purpose = 'newsletter-email' and t.state = 'PUBLISHED'"
                + " where c.subject like 'bench-%'");
        change(
                "insert ignore into interest (citizen_id, topic_id, since) select id, ?, utc_timestamp(6) from citizen"
                        + " where subject like 'bench-%'",
                topic);
        return topic;
    }

    /** A notice about the topic that is approved, sent or not. */
    long notice(long topic, String subject, String text, boolean sent) throws SQLException {
        change(
                "insert into notice (version, slug, topic_id, latest, approved, sent, created_at, published_at, sent_at)"
                        + " values (1, uuid(), ?, 1, 1, if(?, 1, null), utc_timestamp(6), utc_timestamp(6),"
                        + " if(?, utc_timestamp(6), null))",
                topic,
                sent,
                sent);
        long notice = number("select max(id) from notice");
        change(
                "insert into notice_version (revision, notice_id, number, state, topic_id, districts, subject_de, blocks,"
                        + " publicly, written_at) values (1, ?, 1, 'APPROVED', ?, '', ?,"
                        + " json_array(json_object('kind', 'TEXT', 'de', ?)), false, utc_timestamp(6))",
                notice,
                topic,
                subject,
                text);
        change("insert into notice_topic (notice_id, topic_id) values (?, ?)", notice, topic);
        return notice;
    }

    /** Writes the rows of a notice in the shortest way there is, for a campaign that stands still. */
    void queueBarely(long notice, long topic) throws SQLException {
        change(
                "insert into campaign (version, notice_id, state, created_at, starts_at)"
                        + " values (1, ?, 'PAUSED', utc_timestamp(6), utc_timestamp(6))",
                notice);
        long campaign = number("select max(id) from campaign");
        change(
                "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at, campaign_id,"
                        + " lane) select 'NOTICE', i.channel, i.citizen_id, ?, concat('consent:', k.purpose), 'QUEUED',"
                        + " utc_timestamp(6), utc_timestamp(6), ?, " + CAMPAIGN + " from interest i"
                        + " join citizen c on c.id = i.citizen_id and c.email_verified join consent k"
                        + " on k.citizen_id = i.citizen_id and k.purpose = 'newsletter-email' and k.state = 'GRANTED'"
                        + " where i.topic_id = ? and i.frequency = 'IMMEDIATE'",
                notice,
                campaign,
                topic);
    }

    /** A message for the first resident that is not due this year, as a registration would queue it. */
    void ticket() throws SQLException {
        change("insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at)"
                + " select 'TICKET', 'EMAIL', min(id), 0, 'registration:0', 'QUEUED', utc_timestamp(6),"
                + " utc_timestamp(6) + interval 1 year from citizen where email = 'bench-1@example.org'");
    }

    /** Deleting a million rows one by one would take longer than writing them. */
    void emptyOutbox() throws SQLException {
        change(
                "update campaign set state = 'CANCELLED', finished_at = utc_timestamp(6) where state in ('RUNNING', 'PAUSED')");
        change("set session foreign_key_checks = 0");
        change("truncate table message");
        change("set session foreign_key_checks = 1");
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = prepared(query);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Nobody can register for it any more, so that it stands in no list. */
    void close(long event) throws SQLException {
        change("update event set state = 'DRAFT' where id = ?", event);
    }

    /** Everybody with a seat, an offer or a place on the waitlist. */
    List<Findings.Row> registrations(long event) throws SQLException {
        try (PreparedStatement select = prepared(
                        "select c.email, r.state = 'CONFIRMED', coalesce(r.number, 0) from registration r"
                                + " join citizen c on c.id = r.citizen_id where r.event_id = ?"
                                + " and r.state in ('CONFIRMED', 'OFFERED', 'WAITING')",
                        event);
                ResultSet rows = select.executeQuery()) {
            List<Findings.Row> live = new ArrayList<>();
            while (rows.next()) {
                live.add(new Findings.Row(rows.getString(1), rows.getBoolean(2), rows.getLong(3)));
            }
            return live;
        }
    }

    /** How many tickets were put into the outbox or sent. */
    long tickets(long event) throws SQLException {
        return count(
                "message m join registration r on r.id = m.object_id where m.kind = 'TICKET' and r.event_id = ?",
                event);
    }

    long count(String what, Object... values) throws SQLException {
        try (PreparedStatement select = prepared("select count(*) from " + what, values);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    long number(String query, Object... values) throws SQLException {
        try (PreparedStatement select = prepared(query, values);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void change(String statement, Object... values) throws SQLException {
        try (PreparedStatement change = prepared(statement, values)) {
            change.execute();
        }
    }

    /** The caller closes it. */
    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
