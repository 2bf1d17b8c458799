package org.buergerdialog.event;

import java.time.LocalDate;
import java.util.Map;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.Language;

/** Who has a ticket in tests. */
final class SampleHolder {

    private SampleHolder() {}

    static ProfileView named(String givenName, String familyName) {
        return new ProfileView(
                3,
                "anna@example.org",
                null,
                givenName,
                familyName,
                null,
                null,
                null,
                null,
                LocalDate.of(1980, 1, 1),
                null,
                null,
                Language.DE,
                Map.of());
    }
}
