package org.buergerdialog.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that takes everything and keeps no more of it than is asked for. */
final class Sink implements AutoCloseable {

    private static final int BUFFER = 65_536;
    private static final int SAMPLES = 500;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([^>]+)>");

    private final ServerSocket socket;
    private final boolean counting;
    private final AtomicLong mails = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();
    private final List<byte[]> samples = new ArrayList<>();

    /** @param counting whether it counts how often each Message-ID came */
    Sink(int port, boolean counting) throws IOException {
        this.counting = counting;
        socket = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        Thread door = new Thread(this::welcome, "sink");
        door.setDaemon(true);
        door.start();
    }

    /** Returns how many mails it took. */
    long mails() {
        return mails.get();
    }

    /** Returns how long they were together. */
    long bytes() {
        return bytes.get();
    }

    /** Returns how often each Message-ID came. */
    Map<String, Integer> arrivals() {
        return arrivals;
    }

    /** Returns some of the mails as they came over the line, the final dot left out. */
    List<byte[]> samples() {
        synchronized (samples) {
            return List.copyOf(samples);
        }
    }

    private void welcome() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                Thread talk = new Thread(() -> serve(client), "sink-client");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            new Talk(client.getInputStream(), client.getOutputStream()).go();
        } catch (IOException e) {
            Bench.say("A client of the mail server hung up.");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** One connection. */
    private final class Talk {

        private final InputStream in;
        private final OutputStream out;
        private byte[] buffer = new byte[BUFFER];
        private int from;
        private int to;

        Talk(InputStream in, OutputStream out) {
            this.in = in;
            this.out = new BufferedOutputStream(out);
        }

        void go() throws IOException {
            say("220 sink");
            for (String line = line(); line != null; line = line()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO" -> say("250-sink\r\n250 PIPELINING");
                    case "DATA" -> {
                        say("354 go on");
                        take();
                        say("250 taken");
                    }
                    case "QUIT" -> {
                        say("221 bye");
                        out.flush();
                        return;
                    }
                    default -> say("250 ok");
                }
            }
        }

        /** Leaves when there is nothing more to read, so that what was asked in one breath is answered in one. */
        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        private String line() throws IOException {
            int end = find("\n");
            if (end < 0) {
                return null;
            }
            String line = new String(buffer, from, end - from, StandardCharsets.US_ASCII);
            from = end;
            return line.strip();
        }

        private void take() throws IOException {
            int end = find("\r\n.\r\n");
            if (end < 0) {
                throw new IOException("The client hung up inside a mail");
            }
            bytes.addAndGet(end - from - 3L);
            keep(end);
            from = end;
            mails.incrementAndGet();
        }

        private void keep(int end) {
            if (counting) {
                Matcher id = MESSAGE_ID.matcher(
                        new String(buffer, from, Math.min(2_000, end - from), StandardCharsets.US_ASCII));
                if (id.find()) {
                    arrivals.merge(id.group(1), 1, Integer::sum);
                }
            } else if (samples.size() < SAMPLES) {
                synchronized (samples) {
                    samples.add(Arrays.copyOfRange(buffer, from, end - 3));
                }
            }
        }

        /** Reads until the text is there; returns where it ends, or -1 where the line is closed before. */
        private int find(String text) throws IOException {
            byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
            int looked = from;
            while (true) {
                for (int i = looked; i <= to - wanted.length; i++) {
                    if (buffer[i + wanted.length - 1] == '\n' && matches(wanted, i)) {
                        return i + wanted.length;
                    }
                }
                looked = Math.max(from, to - wanted.length + 1);
                if (to == buffer.length) {
                    looked -= from;
                    makeRoom();
                }
                out.flush();
                int read = in.read(buffer, to, buffer.length - to);
                if (read < 0) {
                    return -1;
                }
                to += read;
            }
        }

        private boolean matches(byte[] wanted, int at) {
            for (int j = 0; j < wanted.length; j++) {
                if (buffer[at + j] != wanted[j]) {
                    return false;
                }
            }
            return true;
        }

        private void makeRoom() {
            byte[] roomy = new byte[from == 0 ? 2 * buffer.length : buffer.length];
            System.arraycopy(buffer, from, roomy, 0, to - from);
            buffer = roomy;
            to -= from;
            from = 0;
        }
    }
}
