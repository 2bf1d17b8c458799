package org.buergerdialog.mailing.transport;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.net.SocketFactory;
import org.buergerdialog.shared.Settings;

/** The mail servers that the operator configured, and the connections to them that nobody needs at the moment. */
@ApplicationScoped
public class PostOffice {

    /** The server of {@code java:jboss/mail/portal}, which takes all that has no other way. */
    public static final String DEFAULT_ROUTE = "";

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/mail/portal")
    private Session session;

    @Inject
    private Settings settings;

    private final Map<String, Deque<Courier>> idle = new ConcurrentHashMap<>();

    @PostConstruct
    void prepare() {
        session.getProperties().put("mail.smtp.socketFactory", new PromptSockets());
    }

    /** Returns the server for a domain as host and port, or {@link #DEFAULT_ROUTE}. */
    public String route(String domain) {
        Map<String, String> routes = settings.mailRoutes();
        if (routes.isEmpty()) {
            return DEFAULT_ROUTE;
        }
        String route = routes.get(domain);
        for (int dot = domain.indexOf('.'); route == null && dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            route = routes.get(domain.substring(dot));
        }
        return route == null ? DEFAULT_ROUTE : route;
    }

    /**
     * Takes a connection that is open, or opens one.
     *
     * @throws MessagingException if the server is not there or does not want us
     */
    public Courier courier(String route) throws MessagingException {
        Courier kept = idle(route).pollFirst();
        Courier courier = kept == null ? new Courier(session(route)) : kept;
        courier.ready();
        return courier;
    }

    /** Keeps a connection for whoever needs one next. */
    public void keep(String route, Courier courier) {
        idle(route).addFirst(courier);
    }

    /** Hangs up where nobody needed a connection for a minute; mail servers do not like to be kept waiting. */
    public void closeIdle() {
        for (Deque<Courier> couriers : idle.values()) {
            Courier oldest = couriers.pollLast();
            while (oldest != null && oldest.idleNanos() > KEPT.toNanos()) {
                oldest.close();
                oldest = couriers.pollLast();
            }
            if (oldest != null) {
                couriers.addLast(oldest);
            }
        }
    }

    @PreDestroy
    void close() {
        idle.values().forEach(couriers -> couriers.forEach(Courier::close));
    }

    private Deque<Courier> idle(String route) {
        return idle.computeIfAbsent(route, any -> new ConcurrentLinkedDeque<>());
    }

    private Session session(String route) {
        if (route.equals(DEFAULT_ROUTE)) {
            return session;
        }
        int colon = route.lastIndexOf(':');
        String patience = String.valueOf(settings.mailPatience().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.host", route.substring(0, colon));
        properties.put("mail.smtp.port", route.substring(colon + 1));
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        return Session.getInstance(properties);
    }

    /** Sockets that send at once what is to be sent: the line with the final dot must not wait for an answer (Nagle). */
    private static final class PromptSockets extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return prompt(new Socket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return prompt(new Socket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return prompt(new Socket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return prompt(new Socket(host, port, local, localPort));
        }

        private static Socket prompt(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            return socket;
        }
    }
}
