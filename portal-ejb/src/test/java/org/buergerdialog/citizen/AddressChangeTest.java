package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class AddressChangeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final Citizen anna = new Citizen(new EmailAddress("anna@example.org"), Language.DE, MONDAY);
    private final AddressChange change = new AddressChange(anna, new EmailAddress("neu@example.org"), MONDAY);

    @Test
    void staysOpenForThreeDays() {
        assertThat(change.open(anna, MONDAY.plus(Duration.ofHours(71)))).isTrue();
        assertThat(change.open(anna, MONDAY.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void isOverWhenTheAddressChangedOtherwise() {
        anna.reachableAt(new EmailAddress("ganz-anders@example.org"));

        assertThat(change.open(anna, MONDAY)).isFalse();
    }

    @Test
    void isCarriedOutOnce() {
        change.confirm(MONDAY);

        assertThat(change.open(anna, MONDAY)).isFalse();
        assertThat(change.confirmed()).isTrue();
    }
}
