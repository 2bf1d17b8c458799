package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.ChannelOption;
import org.buergerdialog.interest.Channels;

/** Says whether the town may write news to a resident by some way, and whether it can. */
@ApplicationScoped
class Permission {

    @EJB
    private Consents consents;

    @Inject
    private Channels channels;

    boolean holds(long citizen, Channel channel) {
        return consents.hold(citizen, purpose(channel)) && reaches(citizen, channel);
    }

    /** Says whether any way to write news is left. */
    boolean holdsAny(long citizen) {
        for (Channel channel : Channel.values()) {
            if (consents.hold(citizen, purpose(channel))) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(long citizen, Channel channel) {
        return channels.of(citizen).stream()
                .filter(ChannelOption::available)
                .anyMatch(option -> option.channel() == channel);
    }

    /** Returns the purpose of the consent that the channel needs. */
    private static String purpose(Channel channel) {
        return switch (channel) {
            case EMAIL -> ConsentService.NEWSLETTER_EMAIL;
            case SMS -> ConsentService.NEWSLETTER_SMS;
            case LETTER -> ConsentService.NEWSLETTER_LETTER;
        };
    }
}
