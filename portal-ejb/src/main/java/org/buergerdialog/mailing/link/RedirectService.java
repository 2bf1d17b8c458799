package org.buergerdialog.mailing.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.Settings;

/** Says where the links of news lead, and counts that they are followed; nothing that is a resident's changes by that. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RedirectService {

    private static final Logger LOG = Logger.getLogger(RedirectService.class.getName());

    @EJB
    private LinkRegister register;

    @EJB
    private Visits visits;

    @Inject
    private LinkTokens tokens;

    @Inject
    private Settings settings;

    /**
     * Returns where the link leads. Whoever follows it gets there even where it cannot be counted.
     *
     * @throws NotFound {@code link} if the portal did not make it
     */
    public String follow(@NotNull String token, @NotNull Visit visit) {
        LinkTokens.Pair link = pair(LinkPurpose.REDIRECT, token);
        String target = register.target(link.part());
        note(() -> visits.follow(link.id(), link.part(), visit));
        return target;
    }

    /**
     * Notes that the picture of a message was fetched.
     *
     * @throws NotFound {@code link} if the portal did not make the address
     */
    public void open(@NotNull String token, @NotNull Visit visit) {
        long message = pair(LinkPurpose.OPENING, token).id();
        if (settings.measureOpens() && !visit.byMachine()) {
            note(() -> visits.open(message, visit));
        }
    }

    private LinkTokens.Pair pair(LinkPurpose purpose, String token) {
        return tokens.pair(purpose, token).orElseThrow(() -> new NotFound("link"));
    }

    private static void note(Runnable visit) {
        try {
            Retry.onConflict(visit);
        } catch (RuntimeException e) {
            LOG.warning(() -> "A visit could not be counted (" + Failure.of(e).reason() + ")");
        }
    }
}
