package org.buergerdialog.mailing;

/**
 * How far the messages of a notice have come.
 *
 * @param toPrint letters that wait for somebody to print them; they are no part of the total
 */
public record CampaignProgress(int queued, int toPrint, int sent, int failed, int suppressed) {

    public int total() {
        return queued + sent + failed + suppressed;
    }

    /** Says whether nothing more happens by itself. */
    public boolean finished() {
        return queued == 0;
    }
}
