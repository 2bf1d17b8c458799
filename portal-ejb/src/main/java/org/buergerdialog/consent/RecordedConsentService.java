package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** Writes down what residents declared at the counter, by letter or on the phone. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PRIVACY_OFFICER, Role.ADMIN})
public class RecordedConsentService {

    /** What a scan may weigh: 10 MB. */
    public static final int LARGEST_SCAN = 10 * 1024 * 1024;

    /**
     * Writes a declaration down and returns its number; an older one than what the resident decided since is kept, but
     * changes nothing.
     *
     * @throws RuleViolation {@code recorded.email}, {@code recorded.future}, {@code recorded.text-not-current} if the text
     *     was not the current one on that day, {@code recorded.scan-missing}, {@code recorded.scan-size},
     *     {@code recorded.scan-type} if it is neither PDF nor PNG nor JPEG, {@code recorded.nothing-to-withdraw}
     * @throws NotFound {@code purpose}
     */
    public long record(@Valid @NotNull RecordedConsent consent) {
        throw new UnsupportedOperationException(consent.purpose());
    }

    /** Returns what people can agree to now, one text for each purpose in use, in the order in which residents see them. */
    public List<CurrentText> texts() {
        throw new UnsupportedOperationException();
    }

    /** Returns the text that applied on the town's day, the last one if it changed on it; empty if there was none. */
    public Optional<CurrentText> textOn(@NotNull String purpose, @NotNull LocalDate day) {
        throw new UnsupportedOperationException(purpose);
    }
}
