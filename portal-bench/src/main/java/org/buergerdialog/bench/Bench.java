package org.buergerdialog.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The command behind {@code ./portal bench}. */
public final class Bench {

    private Bench() {}

    /** Runs what the first word names: {@code prepare} with three paths, or a bench. */
    public static void main(String[] words) throws Exception {
        switch (words.length == 0 ? "" : words[0]) {
            case "prepare" -> Application.write(Path.of(words[1]), Path.of(words[2]), Path.of(words[3]));
            case "archive" -> ArchiveSize.run();
            case "booking" -> Booking.run();
            case "campaign-queue" -> CampaignQueue.run();
            case "page-public" -> PublicPage.run();
            case "rush" -> Rush.run();
            case "mail-plain" -> MailPlain.run();
            case "mail-pdf" -> MailPlain.runWithPdf();
            case "mail-kills" -> MailKills.run();
            default ->
                throw new IllegalArgumentException(
                        "There is archive, booking, campaign-queue, mail-kills, mail-pdf, mail-plain, page-public and rush.");
        }
    }

    /** Reads what {@code ./portal bench} says about the stack. */
    static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; './portal bench' does that.");
        }
        return value;
    }

    /** Says where one is, apart from the results. */
    static void say(String sentence) {
        System.err.println(sentence);
    }

    /** Prints a result. */
    static void print(String line) {
        System.out.println(line);
    }

    /** Ends the run where a promise is broken: a figure of something that is wrong is worth nothing. */
    static void hold(boolean promise, String otherwise) throws IOException {
        if (!promise) {
            throw new IOException(otherwise);
        }
    }
}
