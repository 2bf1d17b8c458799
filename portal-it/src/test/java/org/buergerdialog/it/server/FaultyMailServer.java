package org.buergerdialog.it.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server that does with each mail at the first try what its domain says, and takes it at the next. Every second
 * connection may be told several things in one breath (RFC 2920).
 */
final class FaultyMailServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");

    private final ServerSocket socket;
    private final boolean unfriendly;
    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private int greetings;

    /** @param unfriendly it greets the first clients with a refusal */
    FaultyMailServer(boolean unfriendly) throws IOException {
        this.unfriendly = unfriendly;
        socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        daemon(this::welcome);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Refuses no sender of the next dozens of mails. */
    FaultyMailServer takesEverySender() {
        met.add("MAIL 0");
        return this;
    }

    /** Returns the Message-IDs of the mails that it took, by recipient. */
    Map<String, List<String>> taken() {
        return taken;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "faulty-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void welcome() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                daemon(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            new Talk(client).go();
        } catch (IOException | InterruptedException e) {
            // that is what it is for
        } finally {
            open.remove(client);
        }
    }

    private synchronized boolean refusesToGreet() {
        return unfriendly && ++greetings <= 5;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }

    /** One connection. */
    private final class Talk {

        private final Socket client;
        private final BufferedReader in;
        private final OutputStream out;
        private final boolean pipelines = connections.incrementAndGet() % 2 == 0;
        private boolean sender;
        private String recipient;
        private Fault fault = Fault.NONE;

        Talk(Socket client) throws IOException {
            this.client = client;
            in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            out = client.getOutputStream();
        }

        void go() throws IOException, InterruptedException {
            if (refusesToGreet()) {
                say("554 5.3.2 not now");
                return;
            }
            say("220 faulty");
            for (String line = in.readLine(); line != null && answers(line); line = in.readLine()) {
                // until one of us hangs up
            }
        }

        private boolean answers(String line) throws IOException, InterruptedException {
            switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                case "EHLO" -> say(pipelines ? "250-faulty\r\n250 PIPELINING" : "250 faulty");
                case "HELO", "RSET", "NOOP" -> say("250 ok");
                case "MAIL" -> sender(line);
                case "RCPT" -> {
                    return outOfOrder(!sender) || recipient(line);
                }
                case "DATA" -> {
                    return outOfOrder(recipient == null) || data();
                }
                default -> {
                    say("221 bye");
                    return false;
                }
            }
            return true;
        }

        /** The sender carries nothing of the fault, so that refusing it at random must do: a third of all first tries. */
        private void sender(String line) throws IOException {
            sender = !met.add("MAIL " + met.size() / 40);
            recipient = null;
            say(sender ? "250 ok " + line.length() : "451 4.3.0 later");
        }

        private boolean outOfOrder(boolean is) throws IOException {
            if (is) {
                say("503 5.5.1 not yet");
            }
            return is;
        }

        private boolean recipient(String line) throws IOException, InterruptedException {
            Matcher address = ADDRESS.matcher(line);
            String asked = address.find() ? address.group(1) : "";
            fault = Fault.of(asked);
            boolean first = met.add(asked);
            if (!first && fault.end.equals("SENT")) {
                fault = Fault.NONE;
            }
            switch (fault) {
                case RCPT_LATER -> say("450 4.2.0 <" + asked + "> later");
                case NOBODY -> say("550 5.1.1 <" + asked + "> unknown");
                case NOBODY_OLD_STYLE -> say("550 no such user");
                case RCPT_NEVER -> say("554 5.7.1 we do not like you");
                case CLOSING -> {
                    say("421 4.3.2 closing");
                    return false;
                }
                case STALL -> {
                    closed.await();
                    return false;
                }
                case SLOW -> {
                    closed.await(300, TimeUnit.MILLISECONDS);
                    accept(asked);
                }
                default -> accept(asked);
            }
            return true;
        }

        private void accept(String address) throws IOException {
            recipient = address;
            say("250 ok");
        }

        private boolean data() throws IOException, InterruptedException {
            if (fault == Fault.DATA_LATER) {
                say("452 4.3.1 no room");
                return true;
            }
            if (fault == Fault.DATA_NEVER) {
                say("554 5.3.4 too big");
                return true;
            }
            say("354 go on");
            String messageId = "";
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                if (line.startsWith("Message-ID: ")) {
                    messageId = line.substring(13, line.length() - 1);
                }
                if (fault == Fault.RESET_IN_DATA) {
                    client.setSoLinger(true, 0);
                    return false;
                }
            }
            return dot(messageId);
        }

        private boolean dot(String messageId) throws IOException, InterruptedException {
            switch (fault) {
                case DOT_LATER -> say("451 4.3.0 later");
                case DOT_NEVER -> say("554 5.6.0 we do not like it");
                case CUT_AFTER_DOT -> {
                    take(messageId);
                    return false;
                }
                case STALL_AFTER_DOT -> {
                    take(messageId);
                    closed.await();
                    return false;
                }
                case HANG_UP -> {
                    take(messageId);
                    say("250 taken");
                    return false;
                }
                default -> {
                    take(messageId);
                    say("250 taken");
                }
            }
            return true;
        }

        private void take(String messageId) {
            taken.computeIfAbsent(recipient, any -> new CopyOnWriteArrayList<>())
                    .add(messageId);
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
