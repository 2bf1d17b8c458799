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
}
