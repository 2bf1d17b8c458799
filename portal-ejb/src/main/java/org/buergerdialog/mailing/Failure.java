package org.buergerdialog.mailing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a message could not be sent, in words that name nobody: mail servers like to quote the address they refuse. */
record Failure(String reason, boolean mayHaveArrived) {

    private static final Pattern REPLY = Pattern.compile("^\\s*([245]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3}) )?");

    static Failure of(Throwable thrown) {
        StringBuilder reason = new StringBuilder(thrown.getClass().getSimpleName());
        boolean broke = false;
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.find()) {
                reason.append(' ').append(reply.group().strip());
            }
            broke |= cause instanceof IOException;
        }
        return new Failure(reason.toString(), broke);
    }

    /** Says the same of a message that had not been sent yet. */
    static Failure beforeSending(Throwable thrown) {
        return new Failure(of(thrown).reason(), false);
    }

    private static Throwable next(Throwable thrown) {
        return thrown instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : thrown.getCause();
    }
}
