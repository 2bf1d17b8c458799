package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Every payload as a phone number, and behind one: text messages go to one number or to none. */
class PayloadPhoneTest {

    @Test
    void whatIsNoNumberIsRefusedAndWhatIsOneIsDigits() {
        Payloads.each(payload -> {
            for (String typed :
                    List.of(payload.text(), "015112345678" + payload.text(), payload.text() + "015112345678")) {
                try {
                    assertThat(PhoneNumber.mobile(typed).value()).matches("\\+[1-9][0-9]{5,14}");
                } catch (RuleViolation refused) {
                    assertThat(refused.rule()).isIn("profile.phone", "mobile.not-mobile");
                }
            }
        });
    }
}
