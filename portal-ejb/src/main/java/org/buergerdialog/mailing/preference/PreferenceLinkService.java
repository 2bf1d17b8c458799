package org.buergerdialog.mailing.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.RuleViolation;

/** Sends residents the link to their preferences. */
@Stateless
@PermitAll
public class PreferenceLinkService {

    @EJB
    private LinkRequests requests;

    /**
     * Takes down the wish for a link; a mail goes out only if the address is known, at most three times a day. The
     * answer and the work are the same for every address.
     *
     * @throws RuleViolation {@code preference-link.email} if the address is malformed
     */
    public void request(@NotNull String email) {
        requests.take(EmailAddress.typed(email, "preference-link.email"));
    }
}
