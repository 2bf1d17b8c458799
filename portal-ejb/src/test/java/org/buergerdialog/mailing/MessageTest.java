package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.interest.Channel;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Message message = new Message(MessageKind.TICKET, Channel.EMAIL, 1L, 2, "registration:2", NOW);

    @Test
    void waitsLongerAfterEachFailure() {
        tryAndFail(NOW);
        assertThat(message.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        tryAndFail(NOW);
        assertThat(message.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
    }

    @Test
    void givesUpAfterTwoDaysOfTrying() {
        tryAndFail(NOW);
        tryAndFail(NOW.plus(Duration.ofHours(49)));
        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void countsTheTwoDaysFromTheFirstAttemptBecauseThePortalItselfMayHaveBeenDown() {
        tryAndFail(NOW.plus(Duration.ofHours(49)));
        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
    }

    @Test
    void countsWhatFailsBeforeItIsSentAsAnAttempt() {
        message.fail("TemplateException", false, NOW);
        assertThat(message.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        message.fail("TemplateException", false, NOW.plus(Duration.ofHours(49)));
        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void whatComesBackHasFailedButStaysReadable() {
        message.attempt(NOW, NOW.plusSeconds(120));
        message.arrived(NOW);

        assertThat(message.bounce("Returned HARD 5.1.1", NOW)).isTrue();

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.sent()).isTrue();
        assertThat(message.bounce("Returned HARD 5.1.1", NOW)).as("news twice").isFalse();
    }

    @Test
    void whatComesBackIsNotSentAgainByAWorkerThatDoesNotKnowThatItArrived() {
        message.attempt(NOW, NOW.plusSeconds(120));
        message.fail("IOException", true, NOW);

        message.bounce("Returned HARD 5.1.1", NOW);

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    private void tryAndFail(Instant now) {
        message.attempt(now, now.plusSeconds(120));
        message.fail("451", false, now);
    }
}
