package org.buergerdialog.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.buergerdialog.shared.UtcText;

/** What the residents of the demo town want: how often, by which way, from where, and not right now. */
final class DemoPreferences {

    private static final String FREQUENCIES =
            "update interest set frequency = case when (citizen_id + topic_id) % 10 in (3, 6) then 'WEEKLY'"
                    + " when (citizen_id + topic_id) % 10 = 9 then 'MONTHLY' else 'IMMEDIATE' end";

    /** Numbers that nobody has: the Federal Network Agency keeps 0171 39200-00 to -99 for films and books. */
    private static final String MOBILES =
            "update citizen set mobile = concat('+4917139200', lpad(id div 20 % 100, 2, '0')),"
                    + " mobile_verified_at = ? where id % 20 = 0 and family_name is not null";

    private static final String CHANNELS = "update interest i join consent c on c.citizen_id = i.citizen_id"
            + " and c.state = 'GRANTED' and c.purpose = ? set i.channel = ? where i.topic_id % 3 = 0";

    private static final String PAUSES = "insert into preference (citizen_id, paused_from, paused_until)"
            + " select id, ?, ? from citizen where id % 97 = 0";

    private static final String DISTRICTS = "insert into interest_district (citizen_id, district)"
            + " select id, district from citizen where id % 10 = 5 and district is not null";

    private final Connection connection;

    DemoPreferences(Connection connection) {
        this.connection = connection;
    }

    /** Expects residents with interests and consents. */
    void build(Instant now, LocalDate today) throws SQLException {
        run(FREQUENCIES);
        run(MOBILES, UtcText.of(now));
        run(CHANNELS, "newsletter-sms", "SMS");
        run(CHANNELS, "newsletter-letter", "LETTER");
        run(PAUSES, today.minusDays(3).toString(), today.plusDays(10).toString());
        run(DISTRICTS);
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
