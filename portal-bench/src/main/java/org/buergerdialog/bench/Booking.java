package org.buergerdialog.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A hundred thousand people want five hundred seats: the service beside a bare update of the counter. */
final class Booking {

    private static final int SEATS = 500;
    private static final int ATTEMPTS = 100_000;
    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 3;
    private static final int FEW = 16;
    private static final int MANY = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Town town;

    private Booking(Town town) {
        this.town = town;
    }

    static void run() throws Exception {
        try (Town town = new Town()) {
            Bench.say("Making " + ATTEMPTS + " residents …");
            town.residents(ATTEMPTS);
            Booking booking = new Booking(town);
            Bench.say("Warming up …");
            Rounds.warm(() -> booking.service(MANY, WARM_UP), () -> booking.limit(MANY, WARM_UP));
            for (int clients : new int[] {FEW, MANY}) {
                Line line = Rounds.compare(
                        "booking",
                        "attempts/s, " + clients + " clients",
                        ROUNDS,
                        () -> booking.service(clients, ATTEMPTS),
                        () -> booking.limit(clients, ATTEMPTS));
                Bench.print(line.json());
            }
        }
    }

    private double service(int clients, int attempts) throws Exception {
        long event = town.event(SEATS, 0);
        double rate = crowd("service", event, clients, attempts);
        long confirmed = town.count("registration where event_id = ? and state = 'CONFIRMED'", event);
        Bench.hold(confirmed == SEATS, confirmed + " of " + SEATS + " seats were confirmed.");
        Bench.hold(town.count("registration where event_id = ?", event) == SEATS, "Somebody refused left a trace.");
        Bench.hold(town.count("event where id = ? and taken = ?", event, SEATS) == 1, "The counter is wrong.");
        town.close(event);
        return rate;
    }

    private double limit(int clients, int attempts) throws Exception {
        long event = town.event(SEATS, 0);
        double rate = crowd("limit", event, clients, attempts);
        town.close(event);
        return rate;
    }

    private double crowd(String way, long event, int clients, int attempts) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Bench.setting("PORTAL_URL") + "/bench/crowd?way=" + way
                        + "&event=" + event + "&clients=" + clients + "&attempts=" + attempts))
                .timeout(Duration.ofMinutes(5))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        Bench.hold(answer.statusCode() == 200, "The server answered " + answer.statusCode() + "; see its log.");
        String[] words = answer.body().split(" ");
        Bench.hold(Integer.parseInt(words[1]) == SEATS, words[1] + " attempts got one of " + SEATS + " seats.");
        Bench.say(way + ", " + clients + " clients: " + Math.round(Double.parseDouble(words[0])) + " attempts/s");
        return Double.parseDouble(words[0]);
    }
}
