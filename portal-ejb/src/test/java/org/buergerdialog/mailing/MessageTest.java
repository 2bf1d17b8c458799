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
        message.fail(Failure.temporary("TemplateException", false), NOW);
        assertThat(message.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        message.fail(Failure.temporary("TemplateException", false), NOW.plus(Duration.ofHours(49)));
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
        message.fail(Failure.temporary("IOException", true), NOW);

        message.bounce("Returned HARD 5.1.1", NOW);

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void whatCameBackAndIsTriedAgainMayComeBackAgainButNotBeforeItHasLeft() {
        message.attempt(NOW, NOW.plusSeconds(120));
        message.arrived(NOW);
        message.bounce("Returned SOFT 4.2.2", NOW);

        message.tryAgain(NOW);

        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
        assertThat(message.bounce("Returned SOFT 4.2.2", NOW))
                .as("a second report about the first try")
                .isFalse();
        message.attempt(NOW, NOW.plusSeconds(120));
        message.arrived(NOW);
        assertThat(message.bounce("Returned HARD 5.1.1", NOW)).isTrue();
    }

    private void tryAndFail(Instant now) {
        message.attempt(now, now.plusSeconds(120));
        message.fail(Failure.temporary("451", false), now);
    }

    @Test
    void givesUpAtOnceWhereTryingAgainIsOfNoUse() {
        message.attempt(NOW, NOW.plusSeconds(120));
        message.fail(new Failure(Failure.Kind.NOBODY_THERE, "550 5.1.1", false), NOW);
        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void doesNotCountAnAttemptThatDidNotTakePlace() {
        message.attempt(NOW, NOW.plusSeconds(120));
        message.postpone(NOW.plusSeconds(60));
        tryAndFail(NOW);
        assertThat(message.dueAt()).as("as after the first failure").isEqualTo(NOW.plus(Duration.ofMinutes(2)));
    }
}
