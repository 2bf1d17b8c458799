package org.buergerdialog.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicBoolean;

/** A notice for everybody: the service beside one statement that writes the same rows. */
final class CampaignQueue {

    private static final int READERS = Integer.getInteger("campaign.readers", 1_000_000);
    private static final int ROUNDS = 3;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Town town;
    private long slowestTicket;

    private CampaignQueue(Town town) {
        this.town = town;
    }

    static void run() throws Exception {
        try (Town town = new Town()) {
            Bench.say("Making " + READERS + " readers …");
            long topic = town.readers(READERS);
            CampaignQueue queue = new CampaignQueue(town);
            Bench.say("Warming up …");
            queue.service(topic);
            queue.limit(topic);
            queue.slowestTicket = 0;
            Line line = Rounds.compare(
                    "campaign-queue",
                    "s for " + READERS + " messages, at most 1.5 times the limit",
                    ROUNDS,
                    () -> queue.service(topic),
                    () -> queue.limit(topic));
            Bench.say("Meanwhile a ticket waited " + queue.slowestTicket + " ms at most for its row in the outbox");
            Bench.print(line.json());
        }
    }

    private double service(long topic) throws Exception {
        long notice = town.notice(topic, "Messung", "Messung", false);
        AtomicBoolean over = new AtomicBoolean();
        Thread tickets = new Thread(() -> queueTickets(over));
        tickets.start();
        String[] words;
        try {
            words = send(notice);
        } finally {
            over.set(true);
            tickets.join();
        }
        Bench.hold(Integer.parseInt(words[1]) == READERS, words[1] + " of " + READERS + " residents get the notice.");
        Bench.hold(
                town.count("message where kind = 'NOTICE' and object_id = ? and state = 'QUEUED'", notice) == READERS,
                "Somebody was forgotten.");
        Bench.hold(
                town.count("campaign where notice_id = ? and total = ? and state = 'RUNNING'", notice, READERS) == 1,
                "The counter is wrong.");
        town.emptyOutbox();
        double seconds = Double.parseDouble(words[0]);
        Bench.say("service: " + Math.round(seconds * 10) / 10.0 + " s");
        return seconds;
    }

    private String[] send(long notice) throws Exception {
        LocalTime now = LocalTime.now(ZoneId.of("Europe/Berlin"));
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");
        String quiet = clock.format(now.minusHours(1)) + "-" + clock.format(now.plusHours(12));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Bench.setting("PORTAL_URL") + "/bench/campaign?notice="
                        + notice + "&quiet=" + URLEncoder.encode(quiet, StandardCharsets.UTF_8)))
                .timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        Bench.hold(answer.statusCode() == 200, "The server answered " + answer.statusCode() + "; see its log.");
        return answer.body().split(" ");
    }

    /** What somebody who registers for an event does to the outbox at the same time. */
    private void queueTickets(AtomicBoolean over) {
        try (Town other = new Town()) {
            while (!over.get()) {
                long began = System.nanoTime();
                other.ticket();
                slowestTicket = Math.max(slowestTicket, (System.nanoTime() - began) / 1_000_000);
                Thread.sleep(20);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private double limit(long topic) throws Exception {
        long notice = town.notice(topic, "Messung", "Messung", false);
        long began = System.nanoTime();
        town.queueBarely(notice, topic);
        double seconds = (System.nanoTime() - began) / 1e9;
        Bench.hold(
                town.count("message where kind = 'NOTICE' and object_id = ?", notice) == READERS,
                "The limit wrote other rows.");
        town.emptyOutbox();
        Bench.say("limit: " + Math.round(seconds * 10) / 10.0 + " s");
        return seconds;
    }
}
