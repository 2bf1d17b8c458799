package org.buergerdialog.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SecretCode;
import org.buergerdialog.shared.TownTime;

/** What the residents of the demo town agreed to, declined and withdrew. */
final class DemoConsents implements AutoCloseable {

    private static final String NEWS = "newsletter-email";

    /** The residents with an account decide the rest themselves. */
    private static final int FIRST_CONTACT = 4;

    private final Random random;
    private final Map<String, Text> texts;
    private final Rows consents;
    private final Rows declarations;
    private final Rows timeline;

    DemoConsents(Connection connection, Random random) throws SQLException {
        this.random = random;
        this.texts = texts(connection);
        this.consents =
                new Rows(connection, "consent", "citizen_id, purpose, state, changed_at, legal_text_id, expires_at");
        this.declarations = new Rows(
                connection,
                "consent_declaration",
                "citizen_id, email, purpose, kind, declared_at, recorded_at, legal_text_id, text_version, language,"
                        + " wording, sha256, touchpoint, form, actor, salt");
        this.timeline = new Rows(connection, "citizen_timeline", "citizen_id, happened_at, word, object");
    }

    /** A current legal text in German, and after how many months a consent to it is to be given again. */
    private record Text(String purpose, long id, int version, String wording, String sha256, Integer months) {

        Instant expiry(Instant granted) {
            return months == null
                    ? null
                    : granted.atZone(TownTime.ZONE).plusMonths(months).toInstant();
        }
    }

    private static Map<String, Text> texts(Connection connection) throws SQLException {
        Map<String, Text> texts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select t.purpose, t.id, t.version, w.text, w.sha256, p.renewal_months from legal_text t"
                                + " join legal_text_wording w on w.legal_text_id = t.id and w.language = 'DE'"
                                + " join purpose p on p.slug = t.purpose where t.state = 'PUBLISHED'")) {
            while (row.next()) {
                texts.put(
                        row.getString(1),
                        new Text(
                                row.getString(1),
                                row.getLong(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, Integer.class)));
            }
        }
        return texts;
    }

    /** Lets a resident decide, beginning on the given day. */
    void decide(int citizen, String email, Instant since) throws SQLException {
        if (random.nextInt(10) < 7) {
            grant(citizen, email, NEWS, since);
        } else if (citizen % 3 == 0) {
            withdraw(citizen, email, since);
        } else if (citizen % 3 == 1) {
            declare(citizen, email, texts.get(NEWS), "DECLINED", since);
            hold(citizen, texts.get(NEWS), "DECLINED", since);
        }
        if (citizen >= FIRST_CONTACT) {
            for (String purpose : further(citizen)) {
                grant(citizen, email, purpose, since);
            }
        }
    }

    /** Those with a mobile number, see {@link DemoPreferences}, want text messages. */
    private static List<String> further(int citizen) {
        return switch (citizen % 20) {
            case 0 -> List.of("newsletter-sms", "suggestions");
            case 3 -> List.of("phone-calls");
            case 7 -> List.of("newsletter-letter");
            case 4, 12 -> List.of("reactions", "suggestions");
            default -> List.of();
        };
    }

    private void grant(int citizen, String email, String purpose, Instant at) throws SQLException {
        declare(citizen, email, texts.get(purpose), "GRANTED", at);
        hold(citizen, texts.get(purpose), "GRANTED", at);
        timeline.add(citizen, at, "ConsentGranted", "purpose:" + purpose);
    }

    private void withdraw(int citizen, String email, Instant since) throws SQLException {
        Instant later = since.plus(Duration.ofDays(1 + random.nextInt(15)));
        declare(citizen, email, texts.get(NEWS), "GRANTED", since);
        declare(citizen, email, texts.get(NEWS), "WITHDRAWN", later);
        hold(citizen, texts.get(NEWS), "WITHDRAWN", later);
        timeline.add(citizen, since, "ConsentGranted", "purpose:" + NEWS);
        timeline.add(citizen, later, "ConsentWithdrawn", "purpose:" + NEWS);
    }

    private void hold(int citizen, Text text, String state, Instant at) throws SQLException {
        consents.add(citizen, text.purpose(), state, at, text.id(), state.equals("GRANTED") ? text.expiry(at) : null);
    }

    private void declare(int citizen, String email, Text text, String kind, Instant at) throws SQLException {
        declarations.add(
                citizen,
                email,
                text.purpose(),
                kind,
                at,
                at,
                text.id(),
                text.version(),
                Language.DE,
                text.wording(),
                text.sha256(),
                "PORTAL",
                "/konto/einwilligungen",
                "citizen:" + citizen,
                SecretCode.from(random, 32));
    }

    @Override
    public void close() throws SQLException {
        try (consents;
                declarations;
                timeline) {
            // each writes what is left
        }
    }
}
