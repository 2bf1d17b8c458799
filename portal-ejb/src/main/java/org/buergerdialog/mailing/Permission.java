package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Channels;

/** Says whether the town may write news to a resident by some way, and whether it can. */
@ApplicationScoped
class Permission {

    @EJB
    private Consents consents;

    @Inject
    private Channels channels;

    boolean holds(long citizen, Channel channel) {
        return consents.hold(citizen, channel.purpose()) && channels.reach(citizen, channel);
    }

    /** Says whether any way to write news is left. */
    boolean holdsAny(long citizen) {
        return Stream.of(Channel.values()).anyMatch(channel -> consents.hold(citizen, channel.purpose()));
    }
}
