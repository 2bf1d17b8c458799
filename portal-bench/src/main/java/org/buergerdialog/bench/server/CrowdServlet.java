package org.buergerdialog.bench.server;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.buergerdialog.bench.caller.Residents;

/**
 * Lets many clients inside the server want seats at once, and says how many attempts they made in a second.
 *
 * <p>{@code way=service} registers residents {@code bench-1}, {@code bench-2} and so on; {@code way=limit} updates the
 * counter alone, with a prepared statement on a connection that is open already.
 */
@WebServlet("/crowd")
public class CrowdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As many as the server's pool has: more would only make the row's lock slower. */
    private static final int CONNECTIONS = 40;

    private static final String SEAT = "update event set taken = taken + 1 where id = ? and taken < capacity";

    @Resource
    private transient ManagedThreadFactory threads;

    @EJB
    private transient Residents residents;

    /** One attempt of the person with this number; true for a seat. */
    private interface Attempt {
        boolean succeeds(int person) throws Exception;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long event = Long.parseLong(request.getParameter("event"));
        int clients = Integer.parseInt(request.getParameter("clients"));
        int attempts = Integer.parseInt(request.getParameter("attempts"));
        try {
            response.getWriter()
                    .print(
                            request.getParameter("way").equals("limit")
                                    ? limit(event, clients, attempts)
                                    : measured(clients, attempts, person -> residents
                                            .register(event, "bench-" + person)
                                            .startsWith("CONFIRMED")));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private String limit(long event, int clients, int attempts) throws Exception {
        List<Connection> open = new ArrayList<>();
        try {
            BlockingQueue<PreparedStatement> free = new ArrayBlockingQueue<>(CONNECTIONS);
            for (int i = 0; i < Math.min(clients, CONNECTIONS); i++) {
                Connection connection = DriverManager.getConnection(
                        System.getenv("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
                open.add(connection);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                PreparedStatement statement = connection.prepareStatement(SEAT);
                statement.setLong(1, event);
                free.add(statement);
            }
            return measured(clients, attempts, person -> {
                PreparedStatement statement = free.take();
                try {
                    return statement.executeUpdate() > 0;
                } finally {
                    free.add(statement);
                }
            });
        } finally {
            for (Connection connection : open) {
                close(connection);
            }
        }
    }

    private static void close(Connection connection) throws SQLException {
        connection.close();
    }

    /** Returns attempts per second and the number of seats taken. */
    private String measured(int clients, int attempts, Attempt attempt) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger seats = new AtomicInteger();
        List<Exception> failures = new ArrayList<>();
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            crowd.add(threads.newThread(() -> {
                try {
                    for (int person = next.incrementAndGet(); person <= attempts; person = next.incrementAndGet()) {
                        if (attempt.succeeds(person)) {
                            seats.incrementAndGet();
                        }
                    }
                } catch (Exception e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }));
        }
        long began = System.nanoTime();
        crowd.forEach(Thread::start);
        for (Thread client : crowd) {
            client.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return attempts / seconds + " " + seats;
    }
}
