package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.mailing.letter.LetterBatches;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** News by text message and by letter, to those who chose and allowed it. */
@ExtendWith(ArquillianExtension.class)
class ChannelsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private Post post;

    @Inject
    private LetterBatchService letters;

    @Inject
    private MessageService messages;

    @Test
    void aTextMessageIsShortAndLeadsToTheWholeNews() {
        long topic = Life.topic();
        Resident resident = decisions.reader(topic, Channel.SMS);
        long notice = life.notice(topic);

        assertThat(post.send(notice)).isEqualTo(new Audience(0, 1, 0, 0));
        post.work();
        Await.until("text message", PATIENCE, () -> count(resident) == 1);

        MessageOriginal original = post.newest(resident);
        assertThat(original.channel()).isEqualTo(Channel.SMS);
        assertThat(original.html()).isEmpty();
        assertThat(original.text().strip())
                .hasSizeLessThanOrEqualTo(160)
                .contains("Zur Prüfung")
                .endsWith("/konto/nachrichten/" + original.id());
        assertThat(original.to()).startsWith("+49151");
        assertThat(original.news()).singleElement().satisfies(news -> assertThat(news.text())
                .isEqualTo("Ein Absatz."));
    }

    @Test
    void aLetterWaitsForTheStaffAndIsKeptAsItWasPrinted() {
        long topic = Life.topic();
        Resident resident = decisions.reader(topic, Channel.LETTER);
        long notice = life.notice(topic);

        assertThat(post.send(notice)).isEqualTo(new Audience(0, 0, 1, 0));
        post.work();
        assertThat(batches(notice)).isEqualTo(new LetterBatches(1, List.of()));
        assertThat(count(resident)).isZero();

        assertThat(post.print(notice)).isEqualTo(1);
        assertThat(batches(notice).due()).isZero();
        assertThat(batches(notice).printed()).singleElement().satisfies(batch -> assertThat(batch.letters())
                .isEqualTo(1));
        assertThat(life.asStaff(Role.EDITOR, () -> letters.noticeFile(notice, 1))
                        .orThrow())
                .startsWith(pdf());
        MessageOriginal original = post.newest(resident);
        assertThat(original.raw()).startsWith(pdf());
        assertThat(original.to()).isEqualTo("Erika Prüfstein, Prüfweg 1, 12345 Musterstadt");

        assertThat(post.print(notice)).isZero();
    }

    @Test
    void whoeverNoLongerWantsALetterGetsNone() {
        long topic = Life.topic();
        Resident resident = decisions.reader(topic, Channel.LETTER);
        long notice = life.notice(topic);
        post.send(notice);
        decisions.withdraw(resident, ConsentService.NEWSLETTER_LETTER).orThrow();

        assertThat(post.print(notice)).isZero();
        assertThat(batches(notice).any()).isFalse();
        assertThat(count(resident)).isZero();
    }

    @Test
    void onlyEditorsPrintLetters() {
        long notice = life.notice(Life.topic());
        assertThat(life.as(life.resident(), () -> letters.printNotice(notice)).thrown())
                .isNotNull();
        assertThat(life.asStaff(Role.ADVISER, () -> letters.noticeFile(notice, 1))
                        .thrown())
                .isNotNull();
    }

    private LetterBatches batches(long notice) {
        return life.asStaff(Role.EDITOR, () -> letters.ofNotice(notice)).orThrow();
    }

    private int count(Resident resident) {
        return life.as(resident, messages::countMine).orThrow();
    }

    private static byte[] pdf() {
        return "%PDF".getBytes(StandardCharsets.US_ASCII);
    }
}
