package org.buergerdialog.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Personal mails from the outbox to a mail server that takes everything, beside the same bytes and nothing else; with a
 * personal PDF, beside a loop that only renders it and sends it.
 */
final class MailPlain {

    private static final int PLAIN = 100_000;
    private static final int WITH_PDF = 20_000;
    private static final int ROUNDS = Integer.getInteger("mail.rounds", 5);
    private static final int CONNECTIONS = 4;

    /** As many mails as the server takes in one request, whatever is attached. */
    private static final int HANDED_OVER = 100;

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(20);
    private static final long LOOK = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Town town;
    private final Newsletter newsletter;
    private final Sink sink;
    private final boolean pdf;
    private final int round;

    private MailPlain(Town town, Sink sink, boolean pdf) throws Exception {
        this.town = town;
        this.sink = sink;
        this.pdf = pdf;
        this.round = Integer.getInteger("mail.number", pdf ? WITH_PDF : PLAIN) / ROUNDS;
        this.newsletter = pdf ? Newsletter.withPacks(town) : new Newsletter(town);
    }

    static void run() throws Exception {
        run(false);
    }

    static void runWithPdf() throws Exception {
        run(true);
    }

    private static void run(boolean pdf) throws Exception {
        try (Town town = new Town();
                Sink sink = new Sink(Integer.parseInt(Bench.setting("SINK_PORT")), false)) {
            MailPlain bench = new MailPlain(town, sink, pdf);
            Bench.say("Making " + bench.round + " readers …");
            bench.newsletter.readers(bench.round);
            Bench.say("Warming up …");
            bench.ours();
            bench.handOver(sink.samples().stream().limit(HANDED_OVER).toList());
            Rounds.warm(bench::ours, bench::limit);
            Bench.say("Measuring …");
            Line line = Rounds.compare(
                    pdf ? "mail-pdf" : "mail-plain",
                    "mails/s, " + CONNECTIONS + " connections",
                    ROUNDS,
                    bench::ours,
                    bench::limit);
            Bench.say("A mail has " + sink.bytes() / sink.mails() + " bytes.");
            Bench.print(line.json());
        }
    }

    /** From the moment the campaign may begin until the last mail is noted as sent. */
    private double ours() throws Exception {
        long campaign = newsletter.campaign(round);
        long before = sink.mails();
        ProcessorTime used = ProcessorTime.used();
        long began = System.nanoTime();
        newsletter.begin(campaign);
        post("way=wake");
        while (!newsletter.finished(campaign)) {
            Bench.hold(System.nanoTime() - began < PATIENCE, "The campaign did not end.");
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
        double rate = round / ((System.nanoTime() - began) / 1e9);
        String each = ProcessorTime.used().since(used).each(round);
        Bench.hold(sink.mails() - before == round, sink.mails() - before + " of " + round + " mails came.");
        Bench.hold(
                town.count(
                                "message m join message_original o on o.message_id = m.id where m.campaign_id = ?"
                                        + " and m.state = 'SENT' and o.size > 4000",
                                campaign)
                        == round,
                "Not every mail was noted and archived.");
        newsletter.forget(campaign);
        Bench.say("ours: " + Math.round(rate) + " mails/s, for each mail " + each);
        return rate;
    }

    private double limit() throws Exception {
        ProcessorTime used = ProcessorTime.used();
        double rate = Double.parseDouble(post((pdf ? "way=render&topic=" + newsletter.topic() : "way=limit")
                + "&connections=" + CONNECTIONS + "&number=" + round + "&port=" + Bench.setting("SINK_PORT")));
        Bench.say("limit: " + Math.round(rate) + " mails/s, for each mail "
                + ProcessorTime.used().since(used).each(round));
        return rate;
    }

    private void handOver(List<byte[]> mails) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(mails.size());
        for (byte[] mail : mails) {
            out.writeInt(mail.length);
            out.write(mail);
        }
        send(request("").PUT(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray())));
    }

    private String post(String what) throws Exception {
        return send(request("?" + what).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(Bench.setting("PORTAL_URL") + "/bench/mail" + query))
                .timeout(Duration.ofMinutes(5));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Bench.hold(answer.statusCode() == 200, "The server answered " + answer.statusCode() + "; see its log.");
        return answer.body();
    }
}
