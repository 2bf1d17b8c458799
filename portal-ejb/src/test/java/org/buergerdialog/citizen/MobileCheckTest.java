package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.citizen.MobileCheck.Answer;
import org.junit.jupiter.api.Test;

class MobileCheckTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MobileCheck check = issued();

    private static MobileCheck issued() {
        MobileCheck check = new MobileCheck(17, PhoneNumber.mobile("0171 3920012"), NOON);
        check.issue("right", NOON);
        return check;
    }

    @Test
    void believesTheRightCodeOnce() {
        assertThat(check.answer("right", NOON)).isEqualTo(Answer.RIGHT);
        assertThat(check.answer("right", NOON)).isEqualTo(Answer.EXPIRED);
    }

    @Test
    void allowsFourMistakesButNotFive() {
        for (int i = 0; i < 4; i++) {
            assertThat(check.answer("wrong", NOON)).isEqualTo(Answer.WRONG);
        }
        assertThat(check.answer("right", NOON)).isEqualTo(Answer.RIGHT);

        MobileCheck other = issued();
        for (int i = 0; i < 5; i++) {
            assertThat(other.answer("wrong", NOON)).isEqualTo(Answer.WRONG);
        }
        assertThat(other.answer("right", NOON)).isEqualTo(Answer.EXPIRED);
    }

    @Test
    void endsAfterTenMinutes() {
        assertThat(check.waiting(NOON.plus(Duration.ofSeconds(599)))).isTrue();
        assertThat(check.answer("right", NOON.plus(Duration.ofMinutes(10)))).isEqualTo(Answer.EXPIRED);
    }

    @Test
    void givesAMessageThatHadToWaitItsFullTime() {
        check.issue("later", NOON.plus(Duration.ofHours(1)));

        assertThat(check.answer("later", NOON.plus(Duration.ofMinutes(69)))).isEqualTo(Answer.RIGHT);
    }

    @Test
    void believesNothingBeforeTheCodeIsMade() {
        MobileCheck fresh = new MobileCheck(17, PhoneNumber.mobile("0171 3920012"), NOON);

        assertThat(fresh.answer("anything", NOON)).isEqualTo(Answer.WRONG);
    }

    @Test
    void isOverWhenTheResidentGivesUp() {
        check.giveUp(NOON);

        assertThat(check.answer("right", NOON)).isEqualTo(Answer.EXPIRED);
    }
}
