package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void keepsTheServersCodeButNotTheAddressItQuotes() {
        Exception refusal = new SendFailedException(
                "Invalid Addresses", new MessagingException("550 5.1.1 <anna.berger@example.org>: no such mailbox"));
        assertThat(Failure.of(refusal).reason()).isEqualTo("SendFailedException 550 5.1.1");
        assertThat(Failure.of(refusal).mayHaveArrived()).isFalse();
    }

    @Test
    void countsABrokenConnectionAsUncertain() {
        Exception broken = new MessagingException("Can't send", new SocketTimeoutException("Read timed out"));
        assertThat(Failure.of(broken).mayHaveArrived()).isTrue();
    }

    @Test
    void isCertainAsLongAsTheMessageWasNotHandedOverWhole() {
        Exception broken = new MessagingException("Can't send", new SocketTimeoutException("Read timed out"));
        assertThat(Failure.of(broken, false).mayHaveArrived()).isFalse();
    }

    @Test
    void countsAServerThatHangsUpInsteadOfAnsweringAsUncertain() {
        assertThat(Failure.of(new MessagingException("[EOF]")).mayHaveArrived()).isTrue();
    }

    @Test
    void sortsWhatTheServerSays() {
        assertThat(kind("451 4.7.1 come back later")).isEqualTo(Failure.Kind.TEMPORARY);
        assertThat(kind("421 4.3.2 closing")).isEqualTo(Failure.Kind.TEMPORARY);
        assertThat(kind("554 5.7.1 we do not like it")).isEqualTo(Failure.Kind.PERMANENT);
        assertThat(kind("552 5.2.2 mailbox full")).isEqualTo(Failure.Kind.PERMANENT);
        assertThat(kind("550 5.1.1 <x@example.org> unknown")).isEqualTo(Failure.Kind.NOBODY_THERE);
        assertThat(kind("530 5.7.0 Must issue a STARTTLS command first")).isEqualTo(Failure.Kind.TEMPORARY);
    }

    private static Failure.Kind kind(String reply) {
        return Failure.of(new SendFailedException("Invalid Addresses", new MessagingException(reply)), false)
                .kind();
    }
}
