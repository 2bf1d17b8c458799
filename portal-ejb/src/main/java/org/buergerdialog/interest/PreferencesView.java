package org.buergerdialog.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.Language;

/**
 * What a resident gets, about what, by which way and how often; nothing that says who it is.
 *
 * @param account whether there is an account, so that the address is changed there
 * @param pausedFrom first day without news; null without a pause
 * @param pausedUntil last day without news; null without a pause
 * @param pausedNow whether today lies in the pause
 * @param districts empty for news from the whole town
 * @param consented whether news may be sent by mail at all
 */
public record PreferencesView(
        String maskedAddress,
        boolean account,
        List<TopicPreference> topics,
        Language language,
        LocalDate pausedFrom,
        LocalDate pausedUntil,
        boolean pausedNow,
        Set<String> districts,
        List<ChannelOption> channels,
        boolean consented) {

    public boolean paused() {
        return pausedUntil != null;
    }
}
