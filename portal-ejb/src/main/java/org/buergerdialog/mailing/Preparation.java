package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.buergerdialog.shared.Settings;

/** Makes of a claimed message what can be handed to the mail server, in the caller's transaction. */
@ApplicationScoped
class Preparation {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @EJB
    private Campaigns campaigns;

    @Inject
    private Archive archive;

    @Inject
    private Pace pace;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Checks the basis once more, archives the original and notes the attempt.
     *
     * <p>Whoever moved since an earlier attempt gets the message at the new address, written anew, because its links
     * were good at the old one only. What may have arrived there already is not sent a second time.
     *
     * @return what is to be sent; empty if the basis no longer holds, the message may have arrived where its reader was
     *     before, or it is put off because its campaign pauses or the domain that receives it rests
     */
    Optional<Parcel> prepare(Message message, Writer writer, Tally tally) {
        CampaignState campaign = campaignOf(message);
        boolean holds = campaign != CampaignState.CANCELLED && writer.basisHolds(message);
        String recipient = holds && (message.composed() || message.lane() != Lane.WAITED_FOR)
                ? writer.recipient(message)
                : message.recipient();
        boolean moved = holds && message.composed() && !recipient.equals(message.recipient());
        if (!holds || moved && message.mayHaveArrived()) {
            message.suppress();
            writer.suppressed(message);
            tally.suppressed(message.campaign());
            return Optional.empty();
        }
        Instant later = campaign == CampaignState.PAUSED ? clock.instant().plus(PAUSE) : turn(message, recipient);
        if (later != null) {
            message.postpone(later);
            return Optional.empty();
        }
        byte[] bytes = message.composed() && !moved ? archive.original(message.id()) : compose(message, writer);
        message.attempt(clock.instant(), clock.instant().plus(Claims.SENDING_LEASE));
        return Optional.of(
                new Parcel(message.id(), message.channel(), settings.mailFrom().value(), message.recipient(), bytes));
    }

    /** Whose range is leased was asked about its campaign already. */
    private CampaignState campaignOf(Message message) {
        return message.campaign() == null || message.lane() == Lane.CAMPAIGN
                ? CampaignState.RUNNING
                : campaigns.state(message.campaign());
    }

    /** Nobody knows yet where a message goes that is written for the first time and knows no recipient. */
    private Instant turn(Message message, String recipient) {
        return recipient == null
                ? null
                : pace.admit(Pace.domain(recipient), message.waited() || message.lane() == Lane.WAITED_FOR);
    }

    private byte[] compose(Message message, Writer writer) {
        Mail mail = writer.write(message);
        byte[] bytes = mail.bytes();
        if (message.composed()) {
            archive.keep(message.id(), bytes);
        } else {
            archive.keepNew(message.id(), bytes);
        }
        message.compose(mail);
        writer.composed(message, bytes);
        return bytes;
    }
}
