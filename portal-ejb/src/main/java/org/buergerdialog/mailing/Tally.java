package org.buergerdialog.mailing;

import java.util.Map;
import java.util.TreeMap;

/** What became of messages in one transaction, so that each campaign's counters are changed by one statement at its end. */
final class Tally {

    /** Sent, failed, suppressed. */
    private final Map<Long, int[]> campaigns = new TreeMap<>();

    void sent(Long campaign) {
        count(campaign, 0);
    }

    void failed(Long campaign) {
        count(campaign, 1);
    }

    void suppressed(Long campaign) {
        count(campaign, 2);
    }

    private void count(Long campaign, int what) {
        if (campaign != null) {
            campaigns.computeIfAbsent(campaign, any -> new int[3])[what]++;
        }
    }

    /** Takes the figures of one campaign. */
    interface Counters {
        void add(long campaign, int sent, int failed, int suppressed);
    }

    /** In the order of the campaigns' numbers, so that nobody waits for anybody in a circle. */
    void forEach(Counters counters) {
        campaigns.forEach((campaign, figures) -> counters.add(campaign, figures[0], figures[1], figures[2]));
    }
}
