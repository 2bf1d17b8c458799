package org.buergerdialog.it.server;

/** What a mail server may do with a mail; the first part of the receiving domain names it. */
enum Fault {
    NONE("SENT", "", false),
    /** Refuses for the moment, at each step. */
    MAIL_LATER("SENT", "", false),
    RCPT_LATER("SENT", "", false),
    DATA_LATER("SENT", "", false),
    DOT_LATER("SENT", "", false),
    /** Refuses for good. */
    NOBODY("FAILED", "550 5.1.1", false),
    NOBODY_OLD_STYLE("FAILED", "550", false),
    RCPT_NEVER("FAILED", "554 5.7.1", false),
    DATA_NEVER("FAILED", "554 5.3.4", false),
    DOT_NEVER("FAILED", "554 5.6.0", false),
    /** Closes the connection where none should. */
    RESET_IN_DATA("SENT", "", false),
    CUT_AFTER_DOT("SENT", "", true),
    /** Says nothing any more. */
    STALL("SENT", "", false),
    STALL_AFTER_DOT("SENT", "", true),
    /** Does not want us at first. */
    GREETING("SENT", "", false),
    /** Hangs up after each mail, politely or not. */
    HANG_UP("SENT", "", false),
    CLOSING("SENT", "", false),
    /** Takes its time. */
    SLOW("SENT", "", false);

    /** What must become of the message in the end. */
    final String end;

    /** How its error begins after the name of the exception. */
    final String reply;

    /** It was taken and the answer got lost, so that it comes twice. */
    final boolean twice;

    Fault(String end, String reply, boolean twice) {
        this.end = end;
        this.reply = reply;
        this.twice = twice;
    }

    /** Returns the domain of the mail with this number that meets the fault. */
    String domain(int number, String below) {
        return "f" + ordinal() + "-" + number + below;
    }

    /** Reads it from an address. */
    static Fault of(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return values()[Integer.parseInt(domain.substring(1, domain.indexOf('-')))];
    }
}
