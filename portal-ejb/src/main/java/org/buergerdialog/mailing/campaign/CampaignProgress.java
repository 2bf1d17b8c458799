package org.buergerdialog.mailing.campaign;

/**
 * How far the messages of a notice have come, from counters; letters that wait for somebody to print them are not among
 * them.
 */
public record CampaignProgress(int queued, int sent, int failed, int suppressed) {

    static final CampaignProgress NONE = new CampaignProgress(0, 0, 0, 0);

    public int total() {
        return queued + sent + failed + suppressed;
    }

    /** How many messages need no more work, whatever became of them. */
    public int done() {
        return sent + failed + suppressed;
    }

    /** Says whether nothing more happens by itself. */
    public boolean finished() {
        return queued == 0;
    }

    CampaignProgress plus(CampaignProgress other) {
        return new CampaignProgress(
                queued + other.queued, sent + other.sent, failed + other.failed, suppressed + other.suppressed);
    }
}
