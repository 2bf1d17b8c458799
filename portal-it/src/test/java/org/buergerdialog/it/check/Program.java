package org.buergerdialog.it.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.buergerdialog.it.stack.Stack;

/**
 * A program that calls the portal from a network address of its own, so that limits count it apart.
 *
 * <p>All of 127.0.0.0/8 is this machine on Linux. The HTTP client of Java 17 cannot choose where it calls from.
 */
final class Program {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final URI PORTAL = URI.create(Stack.portal());

    /** Begins anywhere, because the portal remembers for an hour who called in an earlier run. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1 << 24));

    private final InetAddress source;

    private Program(InetAddress source) {
        this.source = source;
    }

    /** What came back; {@code nanos} from the first byte sent to the last one received. */
    record Answer(int status, Map<String, String> headers, String body, long nanos) {

        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    static Program somewhere() {
        int number = NEXT.getAndIncrement();
        byte[] address = {127, (byte) (1 + (number >> 16 & 0x7f)), (byte) (number >> 8), (byte) (1 + number % 254)};
        try {
            return new Program(InetAddress.getByAddress(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Answer post(String path, String json, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), all);
    }

    /** @param headers names and values, one after the other */
    Answer send(String method, String path, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.0\r\nHost: " + PORTAL.getAuthority());
        for (int i = 0; i < headers.length; i += 2) {
            head.append("\r\n").append(headers[i]).append(": ").append(headers[i + 1]);
        }
        if (body != null) {
            head.append("\r\nContent-Length: ").append(body.length);
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body == null ? new byte[0] : body);
        return exchange(request.toByteArray());
    }

    private Answer exchange(byte[] request) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            socket.bind(new InetSocketAddress(source, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", PORTAL.getPort()));
            OutputStream out = socket.getOutputStream();
            long began = System.nanoTime();
            out.write(request);
            out.flush();
            byte[] answer = socket.getInputStream().readAllBytes();
            return parse(new String(answer, StandardCharsets.UTF_8), System.nanoTime() - began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(String answer, long nanos) {
        int end = answer.indexOf("\r\n\r\n");
        String[] lines = answer.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (first, second) -> first + ", " + second);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, answer.substring(end + 4), nanos);
    }
}
