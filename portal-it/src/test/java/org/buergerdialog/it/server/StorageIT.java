package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.citizen.SignIn;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written comes back as it was: schema, times, and the person behind an address. */
@ExtendWith(ArquillianExtension.class)
class StorageIT {

    private static final Pattern VERSION = Pattern.compile("V0*(\\d+)__");

    @Inject
    private Life life;

    @Inject
    private EventService events;

    @Inject
    private RegistrationService registrations;

    @Inject
    private ProfileService profiles;

    @Test
    void theSchemaIsThatOfTheLatestMigration() {
        int latest = SecondNode.lines(SecondNode.MIGRATIONS).stream()
                .mapToInt(StorageIT::version)
                .max()
                .orElseThrow();
        assertThat(Rows.number("select max(cast(version as int)) from flyway_schema_history where success"))
                .isEqualTo(latest);
        assertThat(Rows.count("flyway_schema_history where not success")).isZero();
    }

    private static int version(String migration) {
        var matcher = VERSION.matcher(migration);
        assertThat(matcher.find()).as(migration).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void anEventKeepsALocalTimeThatTheClockChangeSkips() throws Exception {
        LocalDateTime skipped = LocalDateTime.parse("2027-03-28T02:30");
        LocalDateTime read = inZone("Europe/Berlin", () -> {
            long event = life.event(skipped, 1);
            return life.asStaff(Role.EVENT_MANAGER, () -> events.get(event).startsAt())
                    .orThrow();
        });
        assertThat(read).isEqualTo(skipped);
    }

    @Test
    void theHourThatTheClockChangeRepeatsIsToldApart() throws Exception {
        Instant first = Instant.parse("2026-10-25T00:30:00.123456Z");
        Instant second = Instant.parse("2026-10-25T01:30:00.123456Z");
        assertThat(inZone("Europe/Berlin", () -> registeredAt("2026-10-25 00:30:00.123456")))
                .isEqualTo(first);
        assertThat(inZone("Europe/Berlin", () -> registeredAt("2026-10-25 01:30:00.123456")))
                .isEqualTo(second);
    }

    private Instant registeredAt(String column) {
        Resident resident = life.resident();
        long event = life.event(1);
        RegistrationView registration =
                life.as(resident, () -> registrations.register(event)).orThrow();
        Rows.change("update registration set registered_at = ? where id = ?", column, registration.id());
        return life.as(resident, () -> registrations.view(RegistrationAccess.byCode(registration.code())))
                .orThrow()
                .registeredAt();
    }

    @Test
    void anInstantIsWrittenInUtcWhateverTheZoneOfTheServer() throws Exception {
        Resident resident = inZone("Pacific/Auckland", life::resident);
        long seconds = Rows.number(
                "select abs(timestampdiff(second, joined_at, utc_timestamp(6))) from citizen where subject = ?",
                resident.subject());
        assertThat(seconds).isLessThan(60);
    }

    private static <T> T inZone(String zone, Callable<T> work) throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.call();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void signingInJoinsAContactWithTheSameVerifiedAddress() {
        Resident resident = Resident.fresh();
        Rows.change(
                "insert into citizen (version, email, email_verified, language, given_name, joined_at)"
                        + " values (1, ?, false, 'DE', 'Kontakt', utc_timestamp(6))",
                resident.email());
        long contact = Rows.number("select id from citizen where email = ?", resident.email());

        life.signIn(resident).orThrow();

        assertThat(resident.number()).isEqualTo(contact);
        ProfileView profile = life.as(resident, profiles::mine).orThrow();
        assertThat(profile.givenName()).as("what was there stays").isEqualTo("Kontakt");
        assertThat(profile.familyName())
                .as("what was missing comes from the account")
                .isEqualTo("Prüfstein");
    }

    @Test
    void anUnverifiedAddressJoinsNobody() {
        Resident resident = Resident.fresh();
        Outcome<Void> signIn = life.as(resident, () -> {
            profiles.signedIn(new SignIn(resident.email(), false, "Erika", "Prüfstein", Language.DE));
        });
        assertThat(signIn.rule()).isEqualTo("citizen.email-unverified");
        assertThat(Rows.count("citizen where email = ?", resident.email())).isZero();
    }

    @Test
    void anAddressOfAnotherAccountIsRefused() {
        Resident first = life.resident();
        Outcome<Void> second = life.signIn(new Resident("another-subject-" + first.subject(), first.email()));
        assertThat(second.rule()).isEqualTo("citizen.email-in-use");
    }

    @Test
    void signingInAgainChangesNothing() {
        Resident resident = life.resident();
        long number = resident.number();
        life.signIn(resident).orThrow();
        assertThat(resident.number()).isEqualTo(number);
        assertThat(Rows.count("citizen_timeline where word = 'CitizenJoined' and citizen_id = ?", number))
                .isEqualTo(1);
    }
}
