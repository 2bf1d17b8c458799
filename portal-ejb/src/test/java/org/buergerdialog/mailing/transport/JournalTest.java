package org.buergerdialog.mailing.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    @Test
    void remembersWhatWasTakenUntilItIsNoted() throws Exception {
        Path file = folder.resolve("ABC-1.journal");
        try (Journal journal = Journal.open(file)) {
            journal.taken(1);
            journal.noted();
            journal.taken(2);
            journal.taken(3);
        }
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.unnoted()).containsExactly(2L, 3L);
        }
    }

    @Test
    void leavesOutALineThatAKillCutShort() throws Exception {
        Path file = folder.resolve("ABC-1.journal");
        try (Journal journal = Journal.open(file)) {
            journal.taken(17);
        }
        Files.writeString(file, "123", StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.unnoted()).containsExactly(17L);
        }
    }

    @Test
    void belongsToOneApplicationAtATime() throws Exception {
        Path file = folder.resolve("ABC-1.journal");
        try (Journal journal = Journal.open(file)) {
            assertThat(journal).isNotNull();
            assertThat(Journal.open(file)).isNull();
        }
    }
}
