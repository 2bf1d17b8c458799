package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.mailing.reading.MessageService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of messages: every byte, in little room, and nothing of one reader in what serves all. */
@ExtendWith(ArquillianExtension.class)
class ArchiveIT {

    /** Enough for a dictionary, and for some that are compressed with it. */
    private static final int READERS = 20;

    @Inject
    private Life life;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private MessageService messages;

    @Test
    void newsAreKeptByteForByteInAFractionOfTheirSize() {
        long topic = Life.topic();
        List<Resident> readers = Stream.generate(life::resident).limit(READERS).toList();
        readers.forEach(reader -> decisions.followWithConsent(reader, topic));
        long notice = life.notice(topic);
        post.queue(notice);
        assertThat(post.readers(notice)).hasSize(READERS);

        readers.forEach(reader -> {
            long message = Rows.number(
                    "select id from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                    notice,
                    reader.number());
            assertThat(life.as(reader, () -> messages.mine(message)).orThrow().raw())
                    .isEqualTo(post.received(message).raw());
        });
        assertThat(Rows.number(
                        "select sum(length(content)) * 100 div sum(size) from message_original"
                                + " where message_id = (select max(id) from message where kind = 'NOTICE' and object_id = ?)",
                        notice))
                .as("percent of the newest")
                .isLessThan(25);
        String words = new String(
                HexFormat.of()
                        .parseHex(Rows.text("select hex(content) from archive_dictionary where subject like 'NOTICE %'"
                                + " order by id desc limit 1")),
                StandardCharsets.UTF_8);
        assertThat(words).isNotEmpty();
        readers.forEach(reader -> assertThat(words).doesNotContain(reader.email(), reader.subject()));
    }
}
