package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void comparesWithoutCaseAndSpaces() {
        assertThat(new EmailAddress(" Anna.Berger@Example.ORG "))
                .isEqualTo(new EmailAddress("anna.berger@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.org",
                "anna@example",
                "a b@example.org",
                "a@b..de",
                "a@-b.de",
                "a@b.de\nBcc: c@d.de"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void saysWhichRuleATypedAddressBreaks() {
        assertThatThrownBy(() -> EmailAddress.typed("anna@example", "recorded.email"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo("recorded.email"));
    }

    @Test
    void refusesMoreThan254Characters() {
        String domain = "x.".repeat(120) + "example.org";
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("anna@" + domain));
    }

    @Test
    void neverTellsTheWholeAddressToALog() {
        assertThat(new EmailAddress("anna.berger@example.org")).hasToString("a•••@example.org");
    }
}
