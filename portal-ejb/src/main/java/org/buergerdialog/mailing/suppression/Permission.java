package org.buergerdialog.mailing.suppression;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Channels;

/** Says whether the town may write news to a resident by some way, and whether it can. */
@ApplicationScoped
public class Permission {

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private Channels channels;

    @Inject
    private Suppressions suppressions;

    /** Says whether there is consent to news by this way, and the way leads to its reader. */
    public boolean holds(long citizen, Channel channel) {
        return consents.hold(citizen, channel.purpose()) && reaches(citizen, channel);
    }

    /** Says whether any way to write news is left. */
    public boolean holdsAny(long citizen) {
        return Stream.of(Channel.values()).anyMatch(channel -> consents.hold(citizen, channel.purpose()));
    }

    /**
     * A consent, also one on signed paper, says that the resident wants the mails; who reads them only the address can
     * show. Until then a typing error would reach a stranger: audience.sql and digest-due.sql ask for the same.
     */
    private boolean reaches(long citizen, Channel channel) {
        return channels.reach(citizen, channel) && (channel != Channel.EMAIL || readsMails(citizen));
    }

    private boolean readsMails(long citizen) {
        return citizens.haveProvedAddress(citizen) && !suppressions.stopNews(citizens.emailOf(citizen));
    }
}
