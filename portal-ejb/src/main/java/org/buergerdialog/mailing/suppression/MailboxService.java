package org.buergerdialog.mailing.suppression;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.NotFound;

/** Tells residents that mails to their address come back, and believes them when they say that this is over. */
@Stateless
@PermitAll
public class MailboxService {

    @EJB
    private Citizens citizens;

    @Inject
    private Suppressions suppressions;

    /**
     * Returns what stands against the resident's address; empty if mails go there.
     *
     * @throws NotFound {@code link} if the link is wrong
     */
    public Optional<SuppressionView> problem(@NotNull Access access) {
        return suppressions.of(citizens.emailOf(citizens.of(access))).stream()
                .findFirst()
                .map(Suppression::view);
    }

    /**
     * Writes to the resident's address again, until the next mail comes back; harmless if nothing stands against it. News
     * that were complained about stay away until the resident agrees to them again.
     *
     * @throws NotFound {@code link} if the link is wrong
     */
    public void tryAgain(@NotNull Access access) {
        suppressions.lift(citizens.emailOf(citizens.locked(access)), false);
    }
}
