package org.buergerdialog.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notices, messages and templates of a town that comes from V025. */
class MigrationIT {

    private static final String BEFORE = "25";

    private static final String STORED =
            """
            insert into topic (id, slug, parent_id, position, name_de, name_en, description_de, description_en) values
                (901, 'hafen', null, 901, 'Hafen', 'Harbour', '', ''),
                (902, 'strand', null, 902, 'Strand', 'Beach', '', ''),
                (903, 'leuchtturm', null, 903, 'Leuchtturm', 'Lighthouse', '', '');
            insert into citizen (id, version, email, email_verified, language, given_name, joined_at) values
                (1, 1, 'anna@example.org', true, 'DE', 'Anna', '2026-01-02 03:04:05.123456');
            insert into notice (id, version, slug, topic_id, districts, latest, approved, sent, scheduled, created_at,
                                published_at, sent_at, changes) values
                (1, 3, 'gesendet', 901, 'altstadt', 1, 1, 1, null, '2026-02-01', '2026-02-02', '2026-02-03', 3),
                (2, 1, 'entwurf', 901, '', 1, null, null, null, '2026-02-01', null, null, 1),
                (3, 4, 'freigegeben', 901, '', 2, 1, null, null, '2026-02-01', '2026-02-02', null, 4),
                (4, 5, 'geplant', 901, '', 2, 2, null, 1, '2026-02-01', '2026-02-02', null, 5),
                (5, 1, 'ein-thema', 902, '', 1, null, null, null, '2026-02-01', null, null, 1),
                (6, 4, 'weitergeschrieben', 901, '', 2, 1, 1, null, '2026-02-01', '2026-02-02', '2026-02-03', 4);
            insert into notice_version (id, revision, notice_id, number, state, topic_id, districts, subject_de, subject_en,
                                        blocks, info_pack, publicly, written_by, written_at, approved_by, approved_at) values
                (11, 1, 1, 1, 'APPROVED', 901, 'altstadt', 'Eins', 'One', '[]', true, true, 'staff:a', '2026-02-01', 'staff:b', '2026-02-02'),
                (21, 1, 2, 1, 'DRAFT', 901, '', 'Zwei', null, '[]', false, false, 'staff:a', '2026-02-01', null, null),
                (31, 1, 3, 1, 'APPROVED', 901, '', 'Drei', null, '[]', true, true, 'staff:a', '2026-02-01', 'staff:b', '2026-02-02'),
                (32, 1, 3, 2, 'DRAFT', 901, '', 'Drei, neu', null, '[]', true, true, 'staff:a', '2026-02-04', null, null),
                (41, 1, 4, 1, 'APPROVED', 901, '', 'Vier', null, '[]', true, false, 'staff:a', '2026-02-01', 'staff:b', '2026-02-02'),
                (42, 1, 4, 2, 'APPROVED', 901, '', 'Vier, neu', null, '[]', true, false, 'staff:a', '2026-02-04', 'staff:b', '2026-02-05'),
                (51, 1, 5, 1, 'DRAFT', 902, '', 'Fünf', null, '[]', true, false, null, '2026-02-01', null, null),
                (61, 1, 6, 1, 'APPROVED', 901, '', 'Sechs', null, '[]', true, false, 'staff:a', '2026-02-01', 'staff:b', '2026-02-02'),
                (62, 1, 6, 2, 'DRAFT', 901, '', 'Sechs, neu', null, '[]', true, false, 'staff:a', '2026-02-04', null, null);
            insert into notice_version_topic (version_id, topic_id) values
                (11, 902), (21, 902), (31, 902), (32, 903), (41, 903), (42, 902), (61, 902), (62, 903);
            insert into template_version (id, kind, number, subject_de, text_de, reset, written_by, written_at) values
                (71, 'TICKET', 1, 'Willkommen', 'Bis bald.', false, 'staff:a', '2026-02-01'),
                (72, 'TICKET', 2, 'Ihr Ticket', 'Bis bald.', true, 'staff:b', '2026-02-02'),
                (73, 'NOTICE', 1, null, null, false, 'staff:a', '2026-02-03');
            insert into message (id, kind, channel, citizen_id, object_id, basis, state, queued_at, due_at, attempts, sent_at,
                                 error, message_id, recipient, subject, lane, template_version) values
                (81, 'NOTICE', 'EMAIL', 1, 1, 'consent:newsletter-email', 'SENT', '2026-02-03', '2026-02-03', 1,
                 '2026-02-03 00:00:01.5', null, '81.A@example.org', 'anna@example.org', 'Eins', 2, 73),
                (82, 'TICKET', 'EMAIL', 1, 7, 'registration:7', 'QUEUED', '2026-02-03', '2026-02-03', 0, null, null, null,
                 null, null, 0, null),
                (83, 'NOTICE', 'LETTER', 1, 1, 'consent:newsletter-letter', 'TO_PRINT', '2026-02-03', '2026-02-03', 0, null,
                 null, null, null, null, 2, null),
                (84, 'MOBILE_CODE', 'SMS', 1, 9, 'check:9', 'FAILED', '2026-02-03', '2026-02-03', 3, null,
                 'SMPP status 0000000b', '84.A@example.org', '+4915112345678', 'Code', 0, 71);
            """;

    private static Past past;
    private static Map<String, String> columns;
    private static Map<String, List<String>> before;

    @BeforeAll
    static void update() throws SQLException {
        past = Past.at(BEFORE);
        past.run(STORED);
        columns = past.filled();
        before = past.content(columns);
        past.migrate("latest");
    }

    @AfterAll
    static void forget() throws SQLException {
        past.close();
    }

    @Test
    void whatWasStoredIsThereUnchanged() throws SQLException {
        assertThat(before)
                .containsKeys(
                        "notice", "notice_version", "notice_version_topic", "template_version", "message", "citizen");
        assertThat(past.content(columns)).isEqualTo(before);
    }

    @Test
    void whatWasSentStaysWithItsMainTopic() throws SQLException {
        assertThat(topics("gesendet")).containsExactly("Hafen");
        assertThat(topics("weitergeschrieben")).containsExactly("Hafen");
    }

    @Test
    void whatWasNotSentHasTheTopicsOfTheVersionThatReadersWouldGet() throws SQLException {
        assertThat(topics("entwurf")).as("the only one").containsExactly("Hafen", "Strand");
        assertThat(topics("freigegeben")).as("the approved one").containsExactly("Hafen", "Strand");
        assertThat(topics("geplant")).as("the scheduled one").containsExactly("Hafen", "Leuchtturm");
        assertThat(topics("ein-thema")).as("without a further topic").containsExactly("Strand");
        assertThat(past.rows("select count(*) from notice_topic"))
                .as("and nothing else")
                .containsExactly("9");
    }

    @Test
    void messagesRememberTheirTemplateAndNoOther() throws SQLException {
        assertThat(past.rows("select id, template_version, document_version, closing_version from message order by id"))
                .containsExactly("81|73|null|null", "82|null|null|null", "83|null|null|null", "84|71|null|null");
    }

    private static List<String> topics(String slug) throws SQLException {
        return past.rows("select t.name_de from notice n join notice_topic w on w.notice_id = n.id"
                + " join topic t on t.id = w.topic_id where n.slug = '" + slug + "' order by t.id");
    }
}
