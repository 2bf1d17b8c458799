package org.buergerdialog.mailing.outbox;

import java.util.Map;
import java.util.TreeMap;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.NotSent;

/** What became of messages in one transaction, so that each campaign's counters are changed by one statement at its end. */
final class Tally {

    private static final int SENT = 0;
    private static final int FAILED = 1;
    private static final int SUPPRESSED = 2;
    private static final int CANCELLED = 3;

    private final Map<Long, int[]> campaigns = new TreeMap<>();

    /** Notes what has become of a message; does nothing while that is open, or where it belongs to no campaign. */
    void note(Message message) {
        if (message.channel() == Channel.LETTER) {
            return;
        }
        switch (message.state()) {
            case SENT -> sent(message.campaign());
            case FAILED -> count(message.campaign(), FAILED);
            case SUPPRESSED -> {
                count(message.campaign(), SUPPRESSED);
                if (message.reason() == NotSent.CANCELLED) {
                    count(message.campaign(), CANCELLED);
                }
            }
            default -> {
                // still on its way
            }
        }
    }

    void sent(Long campaign) {
        count(campaign, SENT);
    }

    private void count(Long campaign, int what) {
        if (campaign != null) {
            campaigns.computeIfAbsent(campaign, any -> new int[CANCELLED + 1])[what]++;
        }
    }

    /** Takes the figures of one campaign. */
    interface Counters {
        void add(long campaign, int sent, int failed, int suppressed, int cancelled);
    }

    /** In the order of the campaigns' numbers, so that nobody waits for anybody in a circle. */
    void forEach(Counters counters) {
        campaigns.forEach((campaign, figures) ->
                counters.add(campaign, figures[SENT], figures[FAILED], figures[SUPPRESSED], figures[CANCELLED]));
    }
}
