package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.citizen.AddressObjectionView.State;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Sha256;
import org.junit.jupiter.api.Test;

class AddressChangeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final Citizen anna = new Citizen(new EmailAddress("anna@example.org"), Language.DE, MONDAY);
    private final AddressChange change = new AddressChange(anna, new EmailAddress("neu@example.org"), true, MONDAY);

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

    @Test
    void isOverWhenTheOldAddressObjects() {
        change.object(MONDAY);

        assertThat(change.open(anna, MONDAY)).isFalse();
        assertThat(change.shown(anna, MONDAY)).isFalse();
        assertThat(change.objection().state()).isEqualTo(State.KEPT);
    }

    @Test
    void letsTheOldAddressObjectForTwoWeeksAfterTheChange() {
        assertThat(change.objectionOpen(anna, MONDAY.plus(Duration.ofHours(71))))
                .isTrue();
        assertThat(change.objectionOpen(anna, MONDAY.plus(Duration.ofDays(3))))
                .as("nobody confirmed")
                .isFalse();

        change.confirm(MONDAY.plus(Duration.ofDays(2)));

        assertThat(change.objectionOpen(anna, MONDAY.plus(Duration.ofDays(15)))).isTrue();
        assertThat(change.objectionOpen(anna, MONDAY.plus(Duration.ofDays(16)))).isFalse();
    }

    @Test
    void showsItsAddressesNoLongerThanItsLinkIsGood() {
        change.confirm(MONDAY);

        assertThat(change.shown(anna, MONDAY.plus(Duration.ofHours(71)))).isTrue();
        assertThat(change.shown(anna, MONDAY.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void remembersOfTheAddressLeftByLinkItsFingerprintOnly() {
        change.confirm(MONDAY);
        String fingerprint = change.leftFingerprint();

        change.forgetAddresses();

        assertThat(change.leftFingerprint()).isEqualTo(fingerprint).isEqualTo(Sha256.hex("anna@example.org"));
        assertThatThrownBy(change::oldAddress).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(change::newAddress).isInstanceOf(IllegalArgumentException.class);
    }
}
