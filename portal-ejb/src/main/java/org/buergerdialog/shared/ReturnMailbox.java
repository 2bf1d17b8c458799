package org.buergerdialog.shared;

/**
 * Where reports about mails arrive, read over IMAP.
 *
 * @param security how the connection is protected
 */
public record ReturnMailbox(String host, int port, Security security, String user, String password, String folder) {

    /** How a connection is protected. */
    public enum Security {
        /** From the first byte on. */
        SSL,
        /** After a clear greeting, and not without. */
        STARTTLS,
        /** Not at all, for the same machine only. */
        OFF
    }

    /** Leaves out the password, because this may end up in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
