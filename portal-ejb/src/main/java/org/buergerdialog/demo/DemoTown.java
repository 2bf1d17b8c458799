package org.buergerdialog.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SecretCode;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.Town;
import org.buergerdialog.shared.TownTime;

/**
 * The demo town: districts, topics, events and any number of residents with histories.
 *
 * <p>One seed decides everything but the day: events lie around the day on which the town is built.
 */
class DemoTown {

    private static final long SEED = 20261101;
    private static final int NEWSLETTER_ONLY = 12;

    private final Connection connection;
    private final Random random = new Random(SEED);
    private final Faker faker = new Faker(Locale.GERMANY, random);
    private final Instant now;
    private final LocalDate today;
    private final Town town;

    /** The address of the resident with the number one more than its index. */
    private final List<String> emails = new ArrayList<>();

    DemoTown(Connection connection, Clock clock, Town town) {
        this.connection = connection;
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, TownTime.ZONE);
        this.town = town;
    }

    boolean isMissing() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet citizens = statement.executeQuery("select count(*) from citizen")) {
            citizens.next();
            return citizens.getInt(1) == 0;
        }
    }

    void build(int residents) throws SQLException {
        districts();
        topics();
        accounts();
        contacts(residents);
        interestsAndConsents(residents);
        new DemoPreferences(connection).build(now, today);
        events();
        registrations(residents);
        new DemoNotices(connection, now).build();
    }

    private void districts() throws SQLException {
        try (Rows rows = new Rows(connection, "district", "slug, name, position")) {
            for (int i = 0; i < DemoData.DISTRICTS.size(); i++) {
                rows.add(slug(DemoData.DISTRICTS.get(i)), DemoData.DISTRICTS.get(i), i);
            }
        }
    }

    private void topics() throws SQLException {
        try (Rows rows = new Rows(
                connection,
                "topic",
                "id, slug, parent_id, position, name_de, name_en, description_de, description_en")) {
            for (DemoData.Topic topic : DemoData.TOPICS) {
                rows.add(
                        topic.id(),
                        topic.slug(),
                        topic.parent(),
                        topic.id(),
                        topic.de(),
                        topic.en(),
                        topic.descriptionDe(),
                        topic.descriptionEn());
            }
        }
    }

    /** The residents with an account at the demo realm, under the same fixed subjects. */
    private void accounts() throws SQLException {
        try (Rows rows = citizens()) {
            rows.add(citizen(1, "anna.berger@musterstadt.example", 1, Language.DE, "MS", "Anna", "Berger", "altstadt"));
            rows.add(citizen(
                    2, "jonas.weber@musterstadt.example", 2, Language.DE, "MR", "Jonas", "Weber", "suedvorstadt"));
            rows.add(citizen(3, "elif.sahin@musterstadt.example", 3, Language.EN, "MS", "Elif", "Şahin", "lindenhof"));
        }
    }

    private void contacts(int residents) throws SQLException {
        try (Rows rows = citizens()) {
            for (int id = 4; id <= residents; id++) {
                if (id > residents - NEWSLETTER_ONLY) {
                    rows.add(newsletterContact(id));
                    continue;
                }
                String given = faker.name().firstName();
                String family = faker.name().lastName();
                String email = slug(given) + "." + slug(family) + id + "@example.org";
                Language language = random.nextInt(10) == 0 ? Language.EN : Language.DE;
                rows.add(citizen(
                        id,
                        email,
                        null,
                        language,
                        DemoData.pick(random, "MS", "MR", "NEUTRAL"),
                        given,
                        family,
                        district()));
            }
        }
        try (Rows rows = new Rows(connection, "citizen_provenance", "citizen_id, field, origin, recorded_at")) {
            for (int id = 1; id <= residents; id++) {
                for (String field : id > residents - NEWSLETTER_ONLY ? List.of("LANGUAGE") : DemoData.PROFILE_FIELDS) {
                    rows.add(id, field, "DEMO", daysAgo(30));
                }
            }
        }
        try (Rows rows = timeline()) {
            for (int id = 1; id <= residents; id++) {
                rows.add(id, daysAgo(400 + random.nextInt(300)), "CitizenJoined", "citizen:" + id);
            }
        }
    }

    /** Somebody who gave an address and a language, nothing else. */
    private Object[] newsletterContact(int id) {
        String email = slug(faker.name().lastName()) + id + "@example.org";
        emails.add(email);
        return new Object[] {
            id, 1, email, true, null, Language.DE, null, null, null, null, null, null, null, null, null, daysAgo(300)
        };
    }

    private Rows citizens() throws SQLException {
        return new Rows(
                connection,
                "citizen",
                "id, version, email, email_verified, subject, language, salutation, given_name, family_name, street,"
                        + " postal_code, city, district, date_of_birth, phone, joined_at");
    }

    private Object[] citizen(
            int id,
            String email,
            Integer account,
            Language language,
            String salutation,
            String given,
            String family,
            String district) {
        emails.add(email);
        return new Object[] {
            id,
            1,
            email,
            true,
            account == null ? null : "00000000-0000-4000-8000-00000000000" + account,
            language,
            salutation,
            given,
            family,
            faker.address().streetName() + " " + (1 + random.nextInt(120)),
            town.postcode(),
            town.city(),
            district,
            today.minusDays(18 * 365 + random.nextInt(60 * 365)).toString(),
            null,
            daysAgo(400 + random.nextInt(300))
        };
    }

    private void interestsAndConsents(int residents) throws SQLException {
        try (Rows interests = new Rows(connection, "interest", "citizen_id, topic_id, since");
                DemoConsents consents = new DemoConsents(connection, random);
                Rows timeline = timeline()) {
            for (int id = 1; id <= residents; id++) {
                Instant since = daysAgo(20 + random.nextInt(300));
                for (int topic = 1; topic <= DemoData.TOPIC_COUNT; topic++) {
                    if (random.nextInt(6) == 0) {
                        interests.add(id, topic, since);
                        timeline.add(id, since, "TopicFollowed", "topic:" + topic);
                    }
                }
                consents.decide(id, emails.get(id - 1), since);
            }
        }
    }

    private void events() throws SQLException {
        try (Rows rows = new Rows(
                connection,
                "event",
                "id, version, slug, state, title_de, title_en, teaser_de, teaser_en, description_de, description_en,"
                        + " topic_id, district, place, address, step_free, starts_at, ends_at, zone, capacity")) {
            for (DemoData.Event event : DemoData.EVENTS) {
                LocalDateTime start = today.plusDays(event.inDays()).atTime(event.hour(), event.minute());
                rows.add(
                        event.id(),
                        1,
                        slug(event.titleDe()),
                        event.state(),
                        event.titleDe(),
                        event.titleEn(),
                        event.teaserDe(),
                        event.teaserEn(),
                        event.descriptionDe(),
                        event.descriptionEn(),
                        event.topic(),
                        event.district(),
                        event.place(),
                        event.address(),
                        event.stepFree(),
                        start,
                        start.plusMinutes(event.minutes()),
                        TownTime.ZONE.getId(),
                        event.capacity());
            }
        }
        new DemoEvents(connection, today).describe();
    }

    /** Gives every event its guests; the demo accounts stay free to register for what is still to come. */
    private void registrations(int residents) throws SQLException {
        try (Rows rows = new Rows(
                        connection, "registration", "version, event_id, citizen_id, code, state, registered_at");
                Rows timeline = timeline()) {
            for (DemoData.Event event : DemoData.EVENTS) {
                for (int citizen : guests(event, residents)) {
                    Instant at = daysAgo(Math.max(1, 5 - event.inDays()) + random.nextInt(10));
                    rows.add(1, event.id(), citizen, code(), "CONFIRMED", at);
                    timeline.add(citizen, at, "RegistrationConfirmed", "event:" + event.id());
                }
            }
        }
        new DemoEvents(connection, today).fill(today.minusDays(1).atTime(20, 0));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update event e set taken ="
                            + " (select coalesce(sum(r.party), 0) from registration r where r.event_id = e.id and r.state = 'CONFIRMED')");
        }
    }

    private List<Integer> guests(DemoData.Event event, int residents) {
        List<Integer> everybody = new ArrayList<>();
        for (int id = event.inDays() < 0 ? 1 : 4; id <= residents - NEWSLETTER_ONLY; id++) {
            everybody.add(id);
        }
        Collections.shuffle(everybody, random);
        return everybody.subList(0, Math.min(event.taken(), everybody.size()));
    }

    /** As long and from the same alphabet as real codes, but the same at every run. */
    private String code() {
        return SecretCode.from(random, 16);
    }

    private Rows timeline() throws SQLException {
        return new Rows(connection, "citizen_timeline", "citizen_id, happened_at, word, object");
    }

    private static String slug(String name) {
        return Slug.of(name).value();
    }

    private String district() {
        return slug(DemoData.DISTRICTS.get(random.nextInt(DemoData.DISTRICTS.size())));
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days)).minusSeconds(random.nextInt(86_400));
    }
}
