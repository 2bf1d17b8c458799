package org.buergerdialog.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a ledger ended at some time, written down outside the database. */
record Anchor(String ledger, long seq, String hash, Instant writtenAt) {

    /** Returns the anchor as a line of the file: four words with spaces between. */
    String line() {
        return ledger + " " + seq + " " + hash + " " + writtenAt;
    }

    /** Reads a line of the file; empty if it is not one, for instance because a power cut tore it. */
    static Optional<Anchor> of(String line) {
        String[] words = line.split(" ");
        try {
            return words.length == 4
                    ? Optional.of(new Anchor(words[0], Long.parseLong(words[1]), words[2], Instant.parse(words[3])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
