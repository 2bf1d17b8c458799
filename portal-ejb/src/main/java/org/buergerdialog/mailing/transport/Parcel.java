package org.buergerdialog.mailing.transport;

import org.buergerdialog.interest.Channel;

/**
 * An archived message ready for the mail server.
 *
 * @param sender the envelope's sender, to whom reports go that it did not arrive
 */
public record Parcel(long message, Channel channel, String sender, String recipient, byte[] bytes) {

    /** Returns the domain that receives it, in the form in which we count. */
    public String domain() {
        return Pace.domain(recipient);
    }
}
