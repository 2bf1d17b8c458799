package org.buergerdialog.it.stack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/** The mails that the stack's mail catcher has caught. */
public final class Mailbox {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Mailbox() {}

    /** A caught mail; {@code raw} are its bytes as they came over the line. */
    public record Mail(String to, String subject, byte[] raw) {

        /** Returns the first part of the given type, for instance {@code text/plain}. */
        public String text(String type) {
            return texts(type).stream().findFirst().orElseThrow();
        }

        /** Returns every part of the given type; a text message has no HTML. */
        public List<String> texts(String type) {
            return collect(type).stream()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toList();
        }

        public byte[] pdf() {
            List<byte[]> all = collect("application/pdf");
            if (all.size() != 1) {
                throw new AssertionError(all.size() + " PDFs in the mail „" + subject + "“");
            }
            return all.get(0);
        }

        /** Returns the first header of this name; empty if there is none. */
        public String header(String name) {
            try {
                String[] values = parsed().getHeader(name);
                return values == null ? "" : MimeUtility.unfold(values[0]);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private MimeMessage parsed() throws MessagingException {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        }

        private List<byte[]> collect(String type) {
            try {
                List<byte[]> found = new ArrayList<>();
                collect(parsed(), type, found);
                return found;
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void collect(Part part, String type, List<byte[]> found) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*")) {
                Multipart parts = (Multipart) part.getContent();
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart child = parts.getBodyPart(i);
                    collect(child, type, found);
                }
            } else if (part.isMimeType(type)) {
                found.add(part.getInputStream().readAllBytes());
            }
        }
    }

    /** Waits for the mail to this address whose subject contains the given words. */
    public static Mail await(String address, String subject, Duration patience) {
        return Await.present("mail „" + subject + "“ to " + address, patience, () -> find(address, subject));
    }

    /** Returns the envelope sender of the newest mail to an address. */
    public static String returnAddress(String address) {
        String list = new String(
                get("/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        return JsonParser.parseString(list)
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("from")
                .getAsString();
    }

    /**
     * Waits for the text message to this number that contains the given words.
     *
     * @param number in international form with a plus
     */
    public static Mail awaitText(String number, String words, Duration patience) {
        return Await.present("text message „" + words + "“ to " + number, patience, () -> texts(number, words).stream()
                .findFirst());
    }

    /** Returns the text messages to a number that contain the given words, the newest first. */
    public static List<Mail> texts(String number, String words) {
        return list(number, mail -> mail.get("sms").getAsBoolean()).stream()
                .filter(mail -> mail.text("text/plain").contains(words))
                .toList();
    }

    /** Returns every mail that was caught so far. */
    public static List<Mail> all() {
        return list("", mail -> true);
    }

    /** Returns the mails to an address, the newest first. */
    public static List<Mail> to(String address) {
        return list(address, mail -> true);
    }

    private static Optional<Mail> find(String address, String subject) {
        return list(address, mail -> mail.get("subject").getAsString().contains(subject)).stream()
                .findFirst();
    }

    private static List<Mail> list(String address, Predicate<JsonObject> wanted) {
        List<Mail> mails = new ArrayList<>();
        String list = new String(
                get("/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        JsonArray found = JsonParser.parseString(list).getAsJsonArray();
        for (JsonElement element : found) {
            JsonObject mail = element.getAsJsonObject();
            if (wanted.test(mail)) {
                mails.add(new Mail(
                        mail.get("to").getAsString(),
                        mail.get("subject").getAsString(),
                        complete(get("/mails/" + mail.get("id").getAsLong() + "/raw"))));
            }
        }
        return mails;
    }

    /** Puts back the line break before the final dot, which is the mail's own and which some catchers swallow. */
    private static byte[] complete(byte[] raw) {
        if (raw.length > 0 && raw[raw.length - 1] == '\n') {
            return raw;
        }
        byte[] complete = Arrays.copyOf(raw, raw.length + 2);
        complete[raw.length] = '\r';
        complete[raw.length + 1] = '\n';
        return complete;
    }

    private static byte[] get(String path) {
        try {
            var response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(Stack.mailbox() + path)).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The mailbox answers " + response.statusCode() + " to " + path);
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
