package org.buergerdialog.mailing.campaign;

/**
 * What became of the text messages of a notice, as far as the gateway has reported.
 *
 * @param delivered all parts have arrived
 * @param lost at least one part never will
 * @param unreported handed over, but nothing is known yet
 */
public record TextProgress(int delivered, int lost, int unreported) {

    public boolean any() {
        return delivered + lost + unreported > 0;
    }
}
