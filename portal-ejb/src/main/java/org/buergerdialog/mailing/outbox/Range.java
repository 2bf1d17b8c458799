package org.buergerdialog.mailing.outbox;

/** Messages of a campaign that one worker holds, from the first to the last number; other rows may lie between them. */
record Range(long campaign, long from, long to, String lease) {

    private static final long LARGEST = 500;

    /**
     * Returns the part from its beginning that one of several workers takes at once.
     *
     * <p>Towards the end of a campaign the parts become small, so that nobody is still at a large one when all others have
     * nothing left to do.
     */
    Range share(int workers) {
        long fair = (to - from + 1) / (2L * workers);
        long size = Math.max(Shift.SMALLEST_BATCH, Math.min(LARGEST, fair));
        return new Range(campaign, from, Math.min(to, from + size - 1), lease);
    }
}
