package org.buergerdialog.bench;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** A crowd that follows one topic, and campaigns to all of it; written beside the portal. */
final class Newsletter {

    /** The domain whose mails {@code ./portal bench} sends to the {@link Sink}. */
    static final String DOMAIN = "bench.example.org";

    private static final String SENTENCE = "Der Stadtrat hat in seiner Sitzung über die nächsten Schritte beraten; was"
            + " sich für Ihre Straße ändert, lesen Sie hier. ";

    private static final String CROWD = "insert into citizen (version, email, email_verified, language, salutation,"
            + " given_name, family_name, joined_at)"
            + " with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)"
            + " select 1, concat('mail-', i, '@" + DOMAIN + "'), true, 'DE', 'MS', 'Erika', concat('Messung-', i),"
            + " utc_timestamp(6) from n";

    /** Transactions whose old versions of rows are still there. */
    private static final String HISTORY = "select variable_value from information_schema.global_status"
            + " where variable_name = 'INNODB_HISTORY_LIST_LENGTH'";

    private static final int LITTLE = 100;
    private static final int LOOKS = 100;
    private static final long LOOK = 100;

    private static final int EVENTS = 2;
    private static final String SLUG = "messung";

    private final Town town;
    private final long topic;
    private final boolean packs;

    Newsletter(Town town) throws SQLException {
        this(town, town.number("select min(id) from topic where parent_id is null"), false);
    }

    private Newsletter(Town town, long topic, boolean packs) {
        this.town = town;
        this.topic = topic;
        this.packs = packs;
    }

    /** One with info packs of one page: a topic of its own, with two of the town's events. */
    static Newsletter withPacks(Town town) throws SQLException {
        town.change(
                "insert ignore into topic (slug, parent_id, position, name_de, name_en, description_de, description_en)"
                        + " values (?, null, 999, 'Messung', 'Measuring', '', '')",
                SLUG);
        long topic = town.number("select id from topic where slug = '" + SLUG + "'");
        town.change(
                "update event set topic_id = ?, district = null where state = 'PUBLISHED'"
                        + " and starts_at > utc_timestamp() + interval 1 day order by starts_at, id limit " + EVENTS,
                topic);
        return new Newsletter(town, topic, true);
    }

    /** Returns what all is about. */
    long topic() {
        return topic;
    }

    /** Makes so many readers. */
    void readers(int number) throws SQLException {
        town.change("set session max_recursive_iterations = " + (number + 1));
        town.change("delete from interest where topic_id = ?", topic);
        town.change("delete from citizen where email like '%@" + DOMAIN + "'");
        town.change(CROWD, number);
        town.change(
                "insert into interest (citizen_id, topic_id, since) select id, ?, joined_at from citizen"
                        + " where email like '%@" + DOMAIN + "'",
                topic);
        town.change("insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                + " select c.id, t.purpose, 'GRANTED', c.joined_at, t.id from citizen c join legal_text t"
                + " where t.purpose = 'newsletter-email' and t.state = 'PUBLISHED' and c.email like '%@" + DOMAIN
                + "'");
    }

    /** Queues a notice for the first so many readers, in a campaign that has not begun; returns its number. */
    long campaign(int readers) throws SQLException {
        long notice = town.notice(topic, "Neues aus Ihrem Stadtteil", SENTENCE, true);
        town.change("update notice_version set info_pack = ? where notice_id = ?", packs, notice);
        town.change(
                "insert into campaign (version, notice_id, state, created_at, starts_at, total)"
                        + " values (1, ?, 'PAUSED', utc_timestamp(6), utc_timestamp(6), ?)",
                notice,
                readers);
        long campaign = town.number("select max(id) from campaign");
        town.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at, campaign_id, lane)"
                        + " select 'NOTICE', i.citizen_id, ?, 'consent:newsletter-email', 'QUEUED', utc_timestamp(6),"
                        + " utc_timestamp(6), ?, " + Town.CAMPAIGN
                        + " from interest i where i.topic_id = ? order by i.citizen_id limit ?",
                notice,
                campaign,
                topic,
                readers);
        long first = town.number("select min(id) from message where campaign_id = ?", campaign);
        long last = town.number("select max(id) from message where campaign_id = ?", campaign);
        town.change(
                "update campaign set first_message = ?, next_message = ?, last_message = ? where id = ?",
                first,
                first,
                last,
                campaign);
        return campaign;
    }

    void begin(long campaign) throws SQLException {
        town.change("update campaign set state = 'RUNNING' where id = ?", campaign);
    }

    boolean finished(long campaign) throws SQLException {
        return town.count("campaign where id = ? and state = 'FINISHED'", campaign) == 1;
    }

    /**
     * Puts the mails of a campaign away, so that the next one finds the same database, and waits until the database has
     * cleared them away: no town does that, and it would be the next round's work.
     */
    void forget(long campaign) throws SQLException, InterruptedException {
        town.change("delete from message where campaign_id = ?", campaign);
        town.change("delete from citizen_timeline where word = 'MessageSent'");
        for (int look = 0; look < LOOKS && town.number(HISTORY) > LITTLE; look++) {
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
        // news of long ago, so that it is in no later info pack
        town.change("update notice set sent_at = '2020-01-01' where topic_id = ?", topic);
    }
}
