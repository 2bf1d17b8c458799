package org.buergerdialog.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ten thousand people press the button twice each, and the server is killed while they do.
 *
 * <p>One half are guests who follow the link of their mail over HTTP, page and all; the other half are residents whose
 * calls a servlet in the server hands to the service. An attempt that got no answer is made again once the server is
 * back, as people do.
 */
final class Rush {

    private static final int SEATS = 500;
    private static final int WAITLIST = 1_000;
    private static final int PEOPLE = Integer.getInteger("rush.people", 10_000);
    private static final int CLIENTS = 64;
    /** The server is killed when so many have been told that they are in: among the seats, and on the waitlist. */
    private static final List<Integer> KILLS =
            List.of(SEATS / 2, SEATS + WAITLIST / 2).subList(0, Integer.getInteger("rush.kills", 2));

    private static final int TRIES = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long event;
    private final List<Person> people;
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final ExecutorService killer = Executors.newSingleThreadExecutor();
    private final List<Future<?>> kills = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Void> up = CompletableFuture.completedFuture(null);

    private Rush(long event, List<Person> people) {
        this.event = event;
        this.people = people;
    }

    static void run() throws Exception {
        try (Town town = new Town()) {
            long event = town.event(SEATS, WAITLIST);
            List<Person> people = new ArrayList<>();
            for (int number = 1; number <= PEOPLE / 2; number++) {
                people.add(Person.resident(number));
                people.add(Person.guest(number));
            }
            town.residents(PEOPLE / 2);
            town.guests(
                    event,
                    people.stream()
                            .filter(Person::isGuest)
                            .map(Person::tokenHash)
                            .toList());
            Collections.shuffle(people, new Random(1));
            new Rush(event, people).go();
        }
    }

    private void go() throws Exception {
        Bench.say(2 * PEOPLE + " attempts of " + CLIENTS + " clients on " + SEATS + " seats …");
        long began = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> attempts = new ArrayList<>();
            for (Person person : people) {
                // one after the other in the queue, so that both clicks are under way at once
                attempts.add(clients.submit(() -> attempt(person)));
                attempts.add(clients.submit(() -> attempt(person)));
            }
            for (Future<?> attempt : attempts) {
                attempt.get();
            }
            for (Future<?> kill : kills) {
                kill.get();
            }
        } finally {
            clients.shutdownNow();
            killer.shutdownNow();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        try (Town town = new Town()) { // the database was started anew, too
            verify(town, seconds);
        }
    }

    private Void attempt(Person person) throws Exception {
        person.comes(System.nanoTime());
        for (int number = 1; ; number++) {
            up.join();
            try {
                HttpResponse<String> answer = http.send(request(person), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500) {
                    if (person.hears(answer.statusCode(), answer.body(), System.nanoTime())) {
                        count();
                    }
                    return null;
                }
            } catch (IOException e) {
                Bench.hold(number < TRIES, "The server did not answer: " + e);
            }
            Bench.hold(number < TRIES, "The server answered errors.");
            unanswered.incrementAndGet();
        }
    }

    private HttpRequest request(Person person) {
        String path = person.isGuest()
                ? "/teilnahme-bestaetigen/" + person.token()
                : "/bench/register?event=" + event + "&subject=" + person.subject();
        return HttpRequest.newBuilder(URI.create(Bench.setting("PORTAL_URL") + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private void count() {
        if (KILLS.contains(told.incrementAndGet())) {
            kills.add(killer.submit(this::kill));
        }
    }

    /** Ends the server as a power cut would, and starts the stack again. */
    private Void kill() throws Exception {
        ProcessHandle server = ProcessHandle.allProcesses()
                .filter(process -> isServer(process.info().commandLine().orElse("")))
                .findFirst()
                .orElseThrow(() -> new IOException("The server was not found among the processes."));
        up = new CompletableFuture<>();
        try {
            Bench.say(told + " know that they are in: kill -9 " + server.pid());
            server.destroyForcibly();
            start();
        } finally {
            up.complete(null);
        }
        return null;
    }

    private static boolean isServer(String command) {
        return command.contains("-Dportal.state=" + Bench.setting("PORTAL_STATE") + " ")
                && command.contains("-Djboss.modules.system.pkgs");
    }

    private static void start() throws Exception {
        for (String word : List.of("stop", "start")) {
            int status = new ProcessBuilder(Bench.setting("PORTAL_COMMAND"), word)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            Bench.hold(status == 0, "The stack did not " + word + ".");
        }
    }

    private void verify(Town town, long seconds) throws Exception {
        Findings findings = new Findings(people, town.registrations(event));
        Bench.hold(kills.size() == KILLS.size(), "The server was not killed as often as it should.");
        Bench.hold(findings.confirmed() == SEATS, "Not every seat was given away exactly once.");
        Bench.hold(findings.waiting() == WAITLIST, "Not every place on the waitlist was taken.");
        Bench.hold(findings.numbersWithoutGap(), "The numbers of the waitlist have gaps.");
        Bench.hold(findings.twice() == 0, "Somebody has two registrations.");
        Bench.hold(findings.lost() == 0, "Somebody who was told to be in is not.");
        Bench.hold(findings.unknown() == 0, "Somebody is in and was told otherwise.");
        Bench.hold(findings.overtaken() == 0, "Somebody was overtaken.");
        Bench.hold(town.tickets(event) == SEATS, "Not every seat has exactly one ticket in the outbox.");
        Bench.hold(
                town.count("event where id = ? and taken = ? and waiting = ?", event, SEATS, WAITLIST) == 1,
                "The counters do not say what the registrations say.");
        Bench.print(String.format(
                Locale.ROOT,
                "{\"bench\":\"rush\",\"attempts\":%d,\"clients\":%d,\"kills\":%d,\"unanswered\":%d,\"seats\":%d,"
                        + "\"confirmed\":%d,\"waiting\":%d,\"double\":%d,\"lost\":%d,\"unknown\":%d,\"overtaken\":%d,"
                        + "\"tickets\":%d,\"seconds\":%d}",
                2 * PEOPLE,
                CLIENTS,
                kills.size(),
                unanswered.get(),
                SEATS,
                findings.confirmed(),
                findings.waiting(),
                findings.twice(),
                findings.lost(),
                findings.unknown(),
                findings.overtaken(),
                town.tickets(event),
                seconds));
    }
}
