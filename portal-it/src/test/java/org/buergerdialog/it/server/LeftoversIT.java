package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.Readers;
import org.buergerdialog.content.UnusedFiles;
import org.buergerdialog.mailing.outbox.Leftovers;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is erased by itself once nobody needs it, and what stays. */
@ExtendWith(ArquillianExtension.class)
class LeftoversIT {

    private static final int TESTS = 30;
    private static final int FILES = 30;
    private static final int DICTIONARIES = 365;

    @Inject
    private Life life;

    @Inject
    private Leftovers leftovers;

    @Inject
    private UnusedFiles files;

    @Inject
    private NoticeService notices;

    @Test
    void testMailsGoAMonthAfterTheyWereSent() {
        long sent = message("TEST", "SENT", TESTS + 1);
        original(sent, null);
        long failed = message("TEMPLATE_TEST", "FAILED", TESTS + 1);
        long recent = message("TEST", "SENT", TESTS - 1);
        long waiting = message("TEST", "QUEUED", TESTS + 1);
        long news = message("NOTICE", "SENT", TESTS + 1);

        leftovers.forget();
        leftovers.forget();

        assertThat(Rows.count("message where id in (?, ?)", sent, failed)).isZero();
        assertThat(Rows.count("message_original where message_id = ?", sent)).isZero();
        assertThat(Rows.count("message where id in (?, ?, ?)", recent, waiting, news))
                .isEqualTo(3);
        Rows.change("delete from message where id in (?, ?, ?)", recent, waiting, news);
    }

    @Test
    void dictionariesGoOnceNoOriginalNamesThem() {
        long unused = dictionary(DICTIONARIES + 1);
        long fresh = dictionary(DICTIONARIES - 1);
        long used = dictionary(DICTIONARIES + 1);
        long message = message("NOTICE", "SENT", 0);
        original(message, used);

        leftovers.forget();
        assertThat(Rows.count("archive_dictionary where id = ?", unused)).isZero();
        assertThat(Rows.count("archive_dictionary where id in (?, ?)", fresh, used))
                .isEqualTo(2);

        Rows.change("delete from message where id = ?", message);
        leftovers.forget();
        assertThat(Rows.count("archive_dictionary where id = ?", used)).isZero();
        Rows.change("delete from archive_dictionary where id = ?", fresh);
    }

    @Test
    void picturesAndDocumentsGoThatNoVersionShows() {
        String left = picture(FILES + 1);
        String fresh = picture(FILES - 1);
        String shown = picture(FILES + 1);
        String document = document(FILES + 1);
        String shownDocument = document(FILES + 1);
        NoticeDraft draft = new NoticeDraft(
                Life.topic(),
                Set.of(),
                Set.of(),
                "Mit Bild",
                null,
                List.of(
                        new Block(Block.Kind.PICTURE, "Ein Bild", null, shown, Readers.EVERYBODY),
                        new Block(Block.Kind.DOCUMENT, "Ein Plan", null, shownDocument, Readers.EVERYBODY)),
                false,
                false,
                null,
                null);
        life.asStaff(Role.EDITOR, () -> notices.create(draft)).orThrow();

        files.forget();
        files.forget();

        assertThat(Rows.count("notice_picture where sha256 = ?", left)).isZero();
        assertThat(Rows.count("notice_document where sha256 = ?", document)).isZero();
        assertThat(Rows.count("notice_document where sha256 = ?", shownDocument))
                .isOne();
        assertThat(Rows.count("notice_picture where sha256 in (?, ?)", fresh, shown))
                .isEqualTo(2);
    }

    private static long message(String kind, String state, int days) {
        String basis = "it:" + UUID.randomUUID();
        Rows.change(
                "insert into message (kind, channel, recipient, object_id, basis, state, queued_at, due_at)"
                        + " values (?, 'EMAIL', 'it@musterstadt.example', 0, ?, ?,"
                        + " utc_timestamp(6) - interval ? day, utc_timestamp(6) + interval 1 year)",
                kind,
                basis,
                state,
                days);
        return Rows.number("select id from message where basis = ?", basis);
    }

    private static void original(long message, Long dictionary) {
        Rows.change(
                "insert into message_original (message_id, size, sha256, content, dictionary_id) values (?, 1, ?, 'x', ?)",
                message,
                Sha256.hex(new byte[0]),
                dictionary);
    }

    private static long dictionary(int days) {
        String subject = "it " + UUID.randomUUID();
        Rows.change(
                "insert into archive_dictionary (subject, created_at, content)"
                        + " values (?, utc_timestamp(6) - interval ? day, 'x')",
                subject,
                days);
        return Rows.number("select id from archive_dictionary where subject = ?", subject);
    }

    private static String picture(int days) {
        String sha256 = Sha256.hex(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        Rows.change(
                "insert into notice_picture (sha256, content, width, height, created_at)"
                        + " values (?, 'x', 1, 1, utc_timestamp(6) - interval ? day)",
                sha256,
                days);
        return sha256;
    }

    private static String document(int days) {
        String sha256 = Sha256.hex(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        Rows.change(
                "insert into notice_document (sha256, name, content, size, published, created_at)"
                        + " values (?, 'Plan.pdf', 'x', 1, false, utc_timestamp(6) - interval ? day)",
                sha256,
                days);
        return sha256;
    }
}
