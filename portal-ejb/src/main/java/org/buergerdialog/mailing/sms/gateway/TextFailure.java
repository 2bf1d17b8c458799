package org.buergerdialog.mailing.sms.gateway;

/** A text message was not handed over; the reason names no number and no content. */
public final class TextFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is to be done about it. */
    public enum Kind {
        /** The gateway is not there, or does not let us in: all messages wait. */
        AWAY,
        /** Not now; this message is tried again later. */
        TEMPORARY,
        /** Never; trying again would change nothing. */
        PERMANENT
    }

    private final Kind kind;
    private final boolean mayHaveArrived;

    private TextFailure(Kind kind, String reason, boolean mayHaveArrived, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.mayHaveArrived = mayHaveArrived;
    }

    static TextFailure away(String reason, Throwable cause) {
        return new TextFailure(Kind.AWAY, reason, false, cause);
    }

    static TextFailure temporary(String reason) {
        return new TextFailure(Kind.TEMPORARY, reason, false, null);
    }

    /** The line broke, or no answer came: the gateway may have taken it. */
    static TextFailure uncertain(String reason, Throwable cause) {
        return new TextFailure(Kind.TEMPORARY, reason, true, cause);
    }

    static TextFailure permanent(String reason) {
        return new TextFailure(Kind.PERMANENT, reason, false, null);
    }

    public Kind kind() {
        return kind;
    }

    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
