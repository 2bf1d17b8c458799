package org.buergerdialog.interest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Settings;

/** By which ways a resident can be reached, and what stands in the way of the others. */
@ApplicationScoped
public class Channels {

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private Settings settings;

    public List<ChannelOption> of(long citizen) {
        ProfileView profile = citizens.profile(citizen);
        return Arrays.stream(Channel.values())
                .map(channel -> new ChannelOption(channel, obstacle(profile, channel)))
                .toList();
    }

    public boolean reach(long citizen, Channel channel) {
        return channel == Channel.EMAIL || obstacle(citizens.profile(citizen), channel) == null;
    }

    /** @throws RuleViolation {@code preference.channel-unavailable} */
    public void require(long citizen, Channel channel) {
        if (!reach(citizen, channel)) {
            throw new RuleViolation("preference.channel-unavailable");
        }
    }

    private ChannelObstacle obstacle(ProfileView profile, Channel channel) {
        return switch (channel) {
            case EMAIL -> null;
            case SMS -> obstacleToTexts(profile);
            case LETTER -> obstacleToLetters(profile);
        };
    }

    private ChannelObstacle obstacleToTexts(ProfileView profile) {
        if (!settings.offersTextMessages()) {
            return ChannelObstacle.NOT_OFFERED;
        }
        return profile.mobile() == null ? ChannelObstacle.MOBILE_MISSING : withConsent(profile, Channel.SMS);
    }

    private ChannelObstacle obstacleToLetters(ProfileView profile) {
        boolean complete = Stream.of(profile.familyName(), profile.street(), profile.postalCode(), profile.city())
                .allMatch(part -> part != null);
        return complete ? withConsent(profile, Channel.LETTER) : ChannelObstacle.POSTAL_ADDRESS_MISSING;
    }

    private ChannelObstacle withConsent(ProfileView profile, Channel channel) {
        return consents.hold(profile.id(), channel.purpose()) ? null : ChannelObstacle.CONSENT_MISSING;
    }
}
