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
}
