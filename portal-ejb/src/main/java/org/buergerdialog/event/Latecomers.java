package org.buergerdialog.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SharedAnswer;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.TownTime;

/**
 * Refuses those who come when every seat and every place on the waitlist is taken. In a rush that is nearly everybody: all
 * who come at the same moment share one short read without a transaction or a lock, past the persistence layer.
 *
 * <p>Who is in is kept for as long as that read says that nobody came or left; an answer is never older than the question.
 */
@ApplicationScoped
class Latecomers {

    private static final String FULL_HOUSE = TextFile.statement(Latecomers.class, "full-house.sql");
    private static final String ACCOUNTS = "select c.subject from registration r join citizen c on c.id = r.citizen_id"
            + " where r.event_id = ? and r.active = 1 and c.subject is not null";

    /** The accounts that are in where nobody else finds room, and the event's count of changes when they were read. */
    private record House(long changes, Set<String> accounts) {}

    private final Map<Long, SharedAnswer<Optional<House>>> doors = new ConcurrentHashMap<>();
    private final Map<Long, House> houses = new ConcurrentHashMap<>();

    @Resource
    private DataSource database;

    @Inject
    private Clock clock;

    /**
     * Lets everybody pass for whom there may be room; whoever passes still has to find it.
     *
     * @param event the number of an event that exists
     * @param subject the account of the resident
     * @throws RuleViolation {@code event.full}, or {@code event.already-registered} for whoever was in time
     */
    void refuse(long event, String subject) {
        Optional<House> full = ask(event);
        if (full.isPresent()) {
            throw new RuleViolation(full.get().accounts().contains(subject) ? "event.already-registered" : Seats.FULL);
        }
    }

    private Optional<House> ask(long event) {
        try {
            return doors.computeIfAbsent(event, any -> new SharedAnswer<>()).ask(() -> look(event));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Whether the event is full cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<House> look(long event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FULL_HOUSE)) {
            String now = TownTime.now(clock).toString();
            select.setLong(1, event);
            select.setString(2, now);
            select.setString(3, now);
            try (ResultSet full = select.executeQuery()) {
                if (!full.next()) {
                    houses.remove(event);
                    return Optional.empty();
                }
                long changes = full.getLong(1);
                House house = houses.get(event);
                if (house == null || house.changes() != changes) {
                    house = new House(changes, accounts(connection, event));
                    houses.put(event, house);
                }
                return Optional.of(house);
            }
        }
    }

    private static Set<String> accounts(Connection connection, long event) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ACCOUNTS)) {
            select.setLong(1, event);
            try (ResultSet rows = select.executeQuery()) {
                Set<String> accounts = new HashSet<>();
                while (rows.next()) {
                    accounts.add(rows.getString(1));
                }
                return accounts;
            }
        }
    }
}
