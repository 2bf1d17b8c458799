package org.buergerdialog.mailing;

/** How far the messages of a notice have come; letters that wait for somebody to print them are not among them. */
public record CampaignProgress(int queued, int sent, int failed, int suppressed) {

    public int total() {
        return queued + sent + failed + suppressed;
    }

    /** Says whether nothing more happens by itself. */
    public boolean finished() {
        return queued == 0;
    }
}
