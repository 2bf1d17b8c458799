package org.buergerdialog.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an original takes in the database beside what it is as a mail, and whether it comes out again byte for byte. */
final class ArchiveSize {

    private static final int NUMBER = Integer.getInteger("archive.number", 5_000);
    private static final Pattern LINK = Pattern.compile("/nachricht/[A-Za-z0-9_-]{48}");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final long LOOK = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Town town;

    private ArchiveSize(Town town) {
        this.town = town;
    }

    static void run() throws Exception {
        try (Town town = new Town()) {
            ArchiveSize size = new ArchiveSize(town);
            size.measure("archive-plain", new Newsletter(town));
            size.measure("archive-pdf", Newsletter.withPacks(town));
        }
    }

    private void measure(String bench, Newsletter newsletter) throws Exception {
        try (Sink sink = new Sink(Integer.parseInt(Bench.setting("SINK_PORT")), false)) {
            Bench.say(bench + ": sending " + NUMBER + " mails …");
            newsletter.readers(NUMBER);
            long campaign = newsletter.campaign(NUMBER);
            newsletter.begin(campaign);
            send(HttpRequest.newBuilder(URI.create(Bench.setting("PORTAL_URL") + "/bench/mail?way=wake"))
                    .POST(HttpRequest.BodyPublishers.noBody()));
            long began = System.nanoTime();
            while (!newsletter.finished(campaign)) {
                Bench.hold(System.nanoTime() - began < PATIENCE, "The campaign did not end.");
                TimeUnit.MILLISECONDS.sleep(LOOK);
            }
            for (byte[] mail : sink.samples()) {
                comesOutAgain(mail);
            }
            Bench.say(sink.samples().size() + " of them came out of the archive as they had left.");
            Bench.print(line(bench, campaign).json());
            newsletter.forget(campaign);
        }
    }

    /** The dictionaries against which they were compressed are part of what they take. */
    private Line line(String bench, long campaign) throws SQLException {
        String originals = " from message_original o join message m on m.id = o.message_id and m.campaign_id = ?";
        double mails = town.number("select sum(o.size)" + originals, campaign);
        double kept = town.number("select sum(length(o.content))" + originals, campaign)
                + town.number(
                        "select coalesce(sum(length(d.content)), 0) from archive_dictionary d where d.id in"
                                + " (select o.dictionary_id" + originals + ")",
                        campaign);
        return new Line(bench, kept / NUMBER, mails / NUMBER, "bytes a message");
    }

    private void comesOutAgain(byte[] mail) throws Exception {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        Matcher link = LINK.matcher(text.replace("=\r\n", ""));
        Bench.hold(link.find(), "A mail does not lead to its original.");
        byte[] original =
                send(HttpRequest.newBuilder(URI.create(Bench.setting("PORTAL_URL") + link.group() + "/original")));
        Bench.hold(
                Arrays.equals(original, text.replace("\r\n..", "\r\n.").getBytes(StandardCharsets.ISO_8859_1)),
                "An original is not what had left.");
    }

    private byte[] send(HttpRequest.Builder request) throws Exception {
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        Bench.hold(answer.statusCode() == 200, "The server answered " + answer.statusCode() + "; see its log.");
        return answer.body();
    }
}
