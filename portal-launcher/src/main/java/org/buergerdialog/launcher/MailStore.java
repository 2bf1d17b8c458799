package org.buergerdialog.launcher;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Caught mails as files: the bytes as they came in, and beside them the envelope. */
final class MailStore {
    private final Path folder;
    private final List<Mail> mails = new ArrayList<>();
    private long lastId;

    MailStore(Path folder) {
        this.folder = folder;
    }

    /** Reads what earlier runs have caught. */
    synchronized void open() throws IOException, MessagingException {
        Files.createDirectories(folder);
        List<Path> envelopes;
        try (Stream<Path> files = Files.list(folder)) {
            envelopes = files.filter(f -> f.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
        for (Path envelope : envelopes) {
            long id = Long.parseLong(envelope.getFileName().toString().replace(".properties", ""));
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(envelope)) {
                properties.load(reader);
            }
            mails.add(MailParser.parse(
                    id,
                    properties.getProperty("from"),
                    properties.getProperty("to"),
                    Instant.parse(properties.getProperty("receivedAt")),
                    Files.readAllBytes(file(id, "eml"))));
            lastId = Math.max(lastId, id);
        }
    }

    /** The envelope is written last, so that a mail with an envelope is complete. */
    synchronized void add(String from, String to, byte[] raw) throws IOException, MessagingException {
        long id = lastId + 1;
        Instant now = Instant.now();
        Mail mail = MailParser.parse(id, from, to, now, raw);
        Files.write(file(id, "eml"), raw);
        Properties envelope = new Properties();
        envelope.setProperty("from", from);
        envelope.setProperty("to", to);
        envelope.setProperty("receivedAt", now.toString());
        try (Writer writer = Files.newBufferedWriter(file(id, "properties"))) {
            envelope.store(writer, null);
        }
        lastId = id;
        mails.add(mail);
    }

    /** Newest first; an empty recipient means all. */
    synchronized List<Mail> list(String recipient) {
        String wanted = recipient.strip().toLowerCase(Locale.ROOT);
        return mails.stream()
                .filter(m -> m.to().toLowerCase(Locale.ROOT).contains(wanted)
                        || m.recipient().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingLong(Mail::id).reversed())
                .toList();
    }

    /** What was sent to and from a phone (digits only), oldest first. */
    synchronized List<Mail> phone(String number) {
        return mails.stream()
                .filter(m -> m.sms() && m.phone().equals(number))
                .sorted(Comparator.comparingLong(Mail::id))
                .toList();
    }

    synchronized Optional<Mail> find(long id) {
        return mails.stream().filter(m -> m.id() == id).findFirst();
    }

    byte[] raw(Mail mail) throws IOException {
        return Files.readAllBytes(file(mail.id(), "eml"));
    }

    synchronized void clear() throws IOException {
        for (Mail mail : mails) {
            Files.deleteIfExists(file(mail.id(), "properties"));
            Files.deleteIfExists(file(mail.id(), "eml"));
        }
        mails.clear();
    }

    private Path file(long id, String ending) {
        return folder.resolve(String.format("%08d.%s", id, ending));
    }
}
