package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @Test
    void understandsGermanNumbers() {
        assertThat(PhoneNumber.of("030 / 901 820").value()).isEqualTo("+4930901820");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "abc", "+49 0", "0151"})
    void refusesWhatNobodyCanCall(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("profile.phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0171 3920012", "+49 151 23456789", "+43 664 1234567", "+1 212 555 0123"})
    void takesNumbersThatTextMessagesReach(String typed) {
        assertThat(PhoneNumber.mobile(typed).value()).startsWith("+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"030 901820", "0800 1234567", "0900 1234567", "115"})
    void refusesToSendTextMessagesToLandlinesAndServices(String typed) {
        assertThatThrownBy(() -> PhoneNumber.mobile(typed)).isInstanceOf(RuleViolation.class);
    }
}
