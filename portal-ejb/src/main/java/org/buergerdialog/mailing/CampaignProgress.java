package org.buergerdialog.mailing;

/** How far the messages of a notice have come. */
public record CampaignProgress(int queued, int sent, int failed, int suppressed) {

    public int total() {
        return queued + sent + failed + suppressed;
    }

    public boolean finished() {
        return queued == 0;
    }
}
