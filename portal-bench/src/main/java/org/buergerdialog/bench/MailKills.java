package org.buergerdialog.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A campaign to many, and the server and the database are killed while it runs.
 *
 * <p>Afterwards everybody must have a mail, and whatever came twice must have the same Message-ID and be counted as uncertain.
 */
final class MailKills {

    private static final int MAILS = Integer.getInteger("mail.number", 100_000);
    private static final int SERVER = Integer.getInteger("mail.kills", 20);
    private static final int DATABASE = Integer.getInteger("mail.database.kills", 5);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final long LOOK = 10;

    private final Sink sink;
    private long campaign;

    private MailKills(Sink sink) {
        this.sink = sink;
    }

    static void run() throws Exception {
        try (Sink sink = new Sink(Integer.parseInt(Bench.setting("SINK_PORT")), true)) {
            new MailKills(sink).go();
        }
    }

    private void go() throws Exception {
        try (Town town = new Town()) {
            Newsletter newsletter = new Newsletter(town);
            Bench.say("Making " + MAILS + " readers …");
            newsletter.readers(MAILS);
            campaign = newsletter.campaign(MAILS);
            newsletter.begin(campaign);
        }
        long began = System.nanoTime();
        int kills = SERVER + DATABASE;
        for (int kill = 1; kill <= kills; kill++) {
            awaitMails((long) MAILS * kill / (kills + 1));
            // the database in between, not all at the end
            boolean database = kill * DATABASE / kills > (kill - 1) * DATABASE / kills;
            kill(database);
        }
        awaitEnd();
        try (Town town = new Town()) {
            verify(town, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        }
    }

    private void awaitMails(long number) throws Exception {
        long deadline = System.nanoTime() + PATIENCE;
        while (sink.arrivals().size() < number) {
            Bench.hold(
                    System.nanoTime() < deadline,
                    "No more mails came after " + sink.arrivals().size() + ".");
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
    }

    /** Ends the server or the database as a power cut would, and starts the stack again. */
    private void kill(boolean database) throws Exception {
        ProcessHandle victim = database ? Processes.database() : Processes.server();
        Bench.say(sink.mails() + " mails came: kill -9 of the " + (database ? "database" : "server"));
        victim.destroyForcibly();
        victim.onExit().get();
        for (String word : List.of("stop", "start")) {
            int status = new ProcessBuilder(Bench.setting("PORTAL_COMMAND"), word)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            Bench.hold(status == 0, "The stack did not " + word + ".");
        }
    }

    private void awaitEnd() throws Exception {
        long deadline = System.nanoTime() + PATIENCE;
        while (!finished()) {
            Bench.hold(System.nanoTime() < deadline, "The campaign did not end.");
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private boolean finished() throws SQLException {
        try (Town town = new Town()) {
            return new Newsletter(town).finished(campaign);
        }
    }

    private void verify(Town town, long seconds) throws Exception {
        long missing = MAILS - sink.arrivals().size();
        long twice =
                sink.arrivals().values().stream().mapToLong(times -> times - 1L).sum();
        long uncertain = town.number("select coalesce(sum(uncertain), 0) from message where campaign_id = ?", campaign);
        long unexplained = 0;
        for (var arrival : sink.arrivals().entrySet()) {
            if (arrival.getValue() > 1) {
                unexplained += town.count(
                                        "message where campaign_id = ? and message_id = ? and uncertain >= ?",
                                        campaign,
                                        arrival.getKey(),
                                        arrival.getValue() - 1)
                                == 1
                        ? 0
                        : 1;
            }
        }
        long sent = town.count("message where campaign_id = ? and state = 'SENT'", campaign);
        long counted = town.number("select sent from campaign where id = ?", campaign);
        Bench.print(String.format(
                Locale.ROOT,
                "{\"bench\":\"mail-kills\",\"mails\":%d,\"serverKills\":%d,\"databaseKills\":%d,\"missing\":%d,"
                        + "\"twice\":%d,\"uncertain\":%d,\"unexplained\":%d,\"sent\":%d,\"counted\":%d,\"seconds\":%d}",
                MAILS,
                SERVER,
                DATABASE,
                missing,
                twice,
                uncertain,
                unexplained,
                sent,
                counted,
                seconds));
        Bench.hold(missing == 0, "Somebody got no mail.");
        Bench.hold(unexplained == 0, "A mail came twice and nobody knows why.");
        Bench.hold(sent == MAILS && counted == MAILS, "Not every mail is noted as sent and counted.");
    }
}
