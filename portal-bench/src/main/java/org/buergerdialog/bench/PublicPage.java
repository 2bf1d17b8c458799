package org.buergerdialog.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The list of events as guests see it, beside a servlet of the same server that writes the same bytes. */
final class PublicPage {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofSeconds(6);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PublicPage() {}

    static void run() throws Exception {
        PublicPage bench = new PublicPage();
        URI page = URI.create(Bench.setting("PORTAL_URL") + "/veranstaltungen");
        URI bare = URI.create(Bench.setting("PORTAL_URL") + "/bench/page");
        byte[] bytes = bench.get(page);
        bench.http.send(
                HttpRequest.newBuilder(bare)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        Bench.hold(bench.get(bare).length == bytes.length, "The bare servlet writes other bytes.");
        Bench.say("A page has " + bytes.length + " bytes. Warming up …");
        Rounds.Measurement ours = () -> bench.rate(page, bytes.length);
        Rounds.Measurement limit = () -> bench.rate(bare, bytes.length);
        Rounds.warm(ours, limit);
        Bench.say("Measuring …");
        Bench.print(
                Rounds.compare("page-public", "pages/s", ROUNDS, ours, limit).json());
    }

    /** Returns how many pages a second the clients get together, each on a connection that it keeps. */
    private double rate(URI address, int length) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long began = System.nanoTime();
        long deadline = began + ROUND.toNanos();
        Callable<Integer> client = () -> {
            int got = 0;
            while (System.nanoTime() < deadline) {
                Bench.hold(get(address).length == length, "The page changed while it was measured.");
                got++;
            }
            return got;
        };
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                answers.add(clients.submit(client));
            }
            int pages = 0;
            for (Future<Integer> answer : answers) {
                pages += answer.get();
            }
            double rate = pages / ((System.nanoTime() - began) / 1e9);
            Bench.say(address.getPath() + ": " + Math.round(rate) + " pages/s");
            return rate;
        } finally {
            clients.shutdownNow();
        }
    }

    private byte[] get(URI address) throws Exception {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address).header("Accept-Language", "de").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        Bench.hold(answer.statusCode() == 200, address + " answered " + answer.statusCode() + ".");
        return answer.body();
    }
}
