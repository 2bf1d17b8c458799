package org.buergerdialog.web.mailing.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureWordsTest {

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 user unknown, address",
        "Returned HARD 5.1.1, address",
        "Returned HARD, address",
        "552 5.2.2 mailbox full, full",
        "Returned SOFT 4.2.2, full",
        "Returned SOFT 4.4.1, later",
        "550 5.7.1 blocked, policy",
        "Returned REFUSED 5.7.1, policy",
        "Returned REFUSED 5.6.0, policy",
        "Returned REFUSED, policy",
        "554 transaction failed, refused",
        "451 try again, later",
        "ConnectException, silent",
        "IllegalStateException, other"
    })
    void everyReasonHasWords(String reason, String words) {
        assertThat(new FailureWords().key(reason)).isEqualTo("outbox.reason." + words);
    }
}
