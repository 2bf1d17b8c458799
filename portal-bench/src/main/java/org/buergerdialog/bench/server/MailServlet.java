package org.buergerdialog.bench.server;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.net.SocketFactory;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.event.EventService;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.buergerdialog.shared.Settings;

/**
 * Wakes the workers ({@code way=wake}), or sends mails it was given before, and does nothing else ({@code
 * way=limit}) but put a PDF of its own into each ({@code way=render}).
 */
@WebServlet("/mail")
public class MailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource
    private transient ManagedThreadFactory threads;

    @EJB
    private transient Dispatcher dispatcher;

    @EJB
    private transient EventService events;

    /** Reads the environment; nothing is injected into the modules of the bench but EJBs. */
    private final transient Settings settings = new Settings();

    private transient volatile List<byte[]> mails = List.of();

    /** Takes mails, each with its length in front. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<byte[]> taken = new ArrayList<>();
        DataInputStream in = new DataInputStream(request.getInputStream());
        for (int left = in.readInt(); left > 0; left--) {
            taken.add(in.readNBytes(in.readInt()));
        }
        mails = taken;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter("way").equals("wake")) {
            dispatcher.wake();
            return;
        }
        try {
            String topic = request.getParameter("topic");
            IntFunction<byte[]> mail =
                    topic == null ? number -> mails.get(number % mails.size()) : packs(Long.parseLong(topic));
            response.getWriter()
                    .print(limit(
                            Integer.parseInt(request.getParameter("number")),
                            Integer.parseInt(request.getParameter("connections")),
                            request.getParameter("port"),
                            mail));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Puts a pack of its own into a mail that was given, in place of the one that is in it. */
    private IntFunction<byte[]> packs(long topic) {
        PackMaker packs = new PackMaker(
                events.find(EventFilter.ofTopics(Set.of(topic)), 0, PackMaker.EVENTS),
                settings.town(),
                settings.portalUrl());
        return number -> packs.mail(mails.get(number % mails.size()), number);
    }

    /** Returns mails per second. */
    private double limit(int number, int connections, String port, IntFunction<byte[]> bytes) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        Session session = Session.getInstance(properties);
        AtomicInteger next = new AtomicInteger();
        List<Exception> failures = new ArrayList<>();
        List<Thread> senders = new ArrayList<>();
        List<Transport> transports = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Transport transport = session.getTransport("smtp");
            transport.connect();
            transports.add(transport);
            senders.add(threads.newThread(() -> {
                try {
                    for (int mail = next.getAndIncrement(); mail < number; mail = next.getAndIncrement()) {
                        Address[] to = {new InternetAddress("mail-" + mail + "@bench.example.org")};
                        transport.sendMessage(new Bytes(session, bytes.apply(mail)), to);
                    }
                } catch (Exception e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }));
        }
        long began = System.nanoTime();
        senders.forEach(Thread::start);
        for (Thread sender : senders) {
            sender.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        for (Transport transport : transports) {
            transport.close();
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return number / seconds;
    }

    /** The bytes as they are, as the portal hands them over too. */
    private static final class Bytes extends MimeMessage {

        private final byte[] bytes;

        Bytes(Session session, byte[] bytes) {
            super(session);
            this.bytes = bytes;
        }

        @Override
        public Address[] getFrom() throws jakarta.mail.MessagingException {
            return new Address[] {new InternetAddress("bench@musterstadt.example")};
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(bytes);
        }
    }

    private static final class PromptSockets extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            throw new IOException("not asked for");
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            throw new IOException("not asked for");
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            throw new IOException("not asked for");
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            throw new IOException("not asked for");
        }
    }
}
