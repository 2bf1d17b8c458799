package org.buergerdialog.mailing.link;

/**
 * How somebody came by a link of a mail, or by its picture.
 *
 * @param looking only asked what is there, or fetched it in advance
 * @param agent what the program calls itself; null if it does not say
 */
public record Visit(boolean looking, String agent) {

    /** Says whether it was surely no person. */
    boolean byMachine() {
        return looking || Machines.isOne(agent);
    }

    /** Says whether the mail provider's program came, which fetches pictures for its readers or ahead of them. */
    boolean byProxy() {
        return Machines.isProxy(agent);
    }
}
