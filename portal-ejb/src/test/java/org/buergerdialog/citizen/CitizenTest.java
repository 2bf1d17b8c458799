package org.buergerdialog.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class CitizenTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    private final Citizen anna = new Citizen(new EmailAddress("anna@example.org"), Language.DE, MONDAY);

    @Test
    void remembersWhereAValueCameFromAndKeepsItWhileItStays() {
        anna.update(profile("Anna", "Berger"), null, new Provenance(Provenance.PORTAL, MONDAY));
        anna.update(profile("Anna", "Maier"), null, new Provenance(Provenance.PORTAL, TUESDAY));
        var provenance = anna.view().provenance();
        assertThat(provenance.get(ProfileField.GIVEN_NAME).getRecordedAt()).isEqualTo(MONDAY);
        assertThat(provenance.get(ProfileField.FAMILY_NAME).getRecordedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void forgetsTheOriginOfAValueThatIsGone() {
        anna.update(profile("Anna", "Berger"), null, new Provenance(Provenance.PORTAL, MONDAY));
        anna.update(profile("Anna", " "), null, new Provenance(Provenance.PORTAL, TUESDAY));
        assertThat(anna.view().provenance()).doesNotContainKey(ProfileField.FAMILY_NAME);
        assertThat(anna.view().fullName()).isEqualTo("Anna");
    }

    @Test
    void neverLetsTheAccountOverwriteWhatTheResidentTyped() {
        anna.update(profile("Änne", null), null, new Provenance(Provenance.PORTAL, MONDAY));
        anna.completeFrom(new SignIn("anna@example.org", true, "Anna", "Berger", Language.DE), TUESDAY);
        assertThat(anna.view().fullName()).isEqualTo("Änne Berger");
        assertThat(anna.view().provenance().get(ProfileField.FAMILY_NAME).getOrigin())
                .isEqualTo(Provenance.ACCOUNT);
    }

    @Test
    void takesFromASecondProfileOnlyWhatIsMissing() {
        Citizen other = new Citizen(new EmailAddress("a.berger@example.org"), Language.EN, MONDAY);
        other.update(
                new ProfileUpdate(null, "A.", "Berger", null, null, null, "altstadt", null, null, Language.EN),
                null,
                new Provenance(Provenance.ACCOUNT, MONDAY));
        other.mobileVerified("+491713920012", MONDAY);
        anna.update(profile("Anna", null), null, new Provenance(Provenance.PORTAL, TUESDAY));

        anna.absorb(other);

        ProfileView view = anna.view();
        assertThat(view.fullName()).isEqualTo("Anna Berger");
        assertThat(view.provenance().get(ProfileField.GIVEN_NAME).getOrigin()).isEqualTo(Provenance.PORTAL);
        assertThat(view.provenance().get(ProfileField.FAMILY_NAME).getOrigin()).isEqualTo(Provenance.ACCOUNT);
        assertThat(view.district()).isEqualTo("altstadt");
        assertThat(view.mobile()).isEqualTo("+491713920012");
        assertThat(view.language()).isEqualTo(Language.DE);
        assertThat(view.email()).isEqualTo("anna@example.org");
    }

    @Test
    void neverMixesTwoPostalAddresses() {
        Citizen other = new Citizen(new EmailAddress("a.berger@example.org"), Language.DE, MONDAY);
        other.update(address("Am Wehr 3", "12347"), null, new Provenance(Provenance.PORTAL, MONDAY));
        anna.update(address("Marktstraße 1", null), null, new Provenance(Provenance.PORTAL, TUESDAY));

        anna.absorb(other);

        assertThat(anna.view().street()).isEqualTo("Marktstraße 1");
        assertThat(anna.view().postalCode()).isNull();
    }

    private static ProfileUpdate address(String street, String postalCode) {
        return new ProfileUpdate(null, null, null, street, postalCode, null, null, null, null, Language.DE);
    }

    @Test
    void greetsAsTheResidentWants() {
        assertThat(greeting(Salutation.MS, Language.DE)).isEqualTo("Guten Tag Frau Berger");
        assertThat(greeting(Salutation.MR, Language.EN)).isEqualTo("Hello Mr Berger");
        assertThat(greeting(Salutation.NEUTRAL, Language.DE)).isEqualTo("Guten Tag Anna Berger");
        assertThat(greeting(null, Language.DE)).isEqualTo("Guten Tag Anna Berger");
    }

    @Test
    void greetsSomebodyWithoutAName() {
        assertThat(anna.view().greeting(Language.DE)).isEqualTo("Guten Tag");
    }

    private String greeting(Salutation salutation, Language language) {
        anna.update(
                new ProfileUpdate(salutation, "Anna", "Berger", null, null, null, null, null, null, Language.DE),
                null,
                new Provenance(Provenance.PORTAL, MONDAY));
        return anna.view().greeting(language);
    }

    private static ProfileUpdate profile(String given, String family) {
        return new ProfileUpdate(null, given, family, null, null, null, null, null, null, Language.DE);
    }
}
