package org.buergerdialog.mailing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a message could not be sent, in words that name nobody: mail servers like to quote the address they refuse.
 *
 * @param mayHaveArrived the connection broke after the final dot and before the answer
 */
public record Failure(Kind kind, String reason, boolean mayHaveArrived) {

    /** What may become of another try. */
    public enum Kind {
        /** Another try may succeed. */
        TEMPORARY,
        /** The server refuses the message, and will again. */
        PERMANENT,
        /** There is no such mailbox. */
        NOBODY_THERE
    }

    private static final Pattern REPLY = Pattern.compile("^\\s*([245]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3}) )?");

    /** How Angus says that the server hung up instead of answering. */
    private static final String HUNG_UP = "[EOF]";

    private static final String SENDER_REFUSED = "SMTPSenderFailedException";
    private static final String RECIPIENT_REFUSED = "SMTPAddressFailedException";

    /** The server wants us to sign in, or to encrypt: that is between it and the operator. */
    private static final Set<String> REFUSES_US = Set.of("523", "530", "534", "535", "538");

    /** RFC 3463: no such mailbox, system or syntax; moved; disabled. 5.1.10: the domain takes no mail (RFC 7505). */
    private static final Set<String> NOBODY = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");

    private static final Set<String> NOBODY_WITHOUT_DETAILS = Set.of("550", "551", "553");

    /** Sorts what went wrong after the whole message had been handed over. */
    public static Failure of(Throwable thrown) {
        return of(thrown, true);
    }

    /** Says the same of a message that had not been sent yet. */
    public static Failure beforeSending(Throwable thrown) {
        return of(thrown, false);
    }

    /** @param handedOver all of the message had been written, so that only the server knows whether it took it */
    public static Failure of(Throwable thrown, boolean handedOver) {
        StringBuilder reason = new StringBuilder(thrown.getClass().getSimpleName());
        boolean broke = false;
        Kind kind = Kind.TEMPORARY;
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            String said = String.valueOf(cause.getMessage());
            Matcher reply = REPLY.matcher(said);
            if (reply.find()) {
                reason.append(' ').append(reply.group().strip());
                kind = sort(cause.getClass().getSimpleName(), reply.group(1), reply.group(2));
            }
            broke |= cause instanceof IOException || said.startsWith(HUNG_UP);
        }
        return new Failure(broke ? Kind.TEMPORARY : kind, reason.toString(), broke && handedOver);
    }

    /** Says that another try may succeed. */
    public static Failure temporary(String reason, boolean mayHaveArrived) {
        return new Failure(Kind.TEMPORARY, reason, mayHaveArrived);
    }

    /** Says whether trying again later may help. */
    public boolean temporary() {
        return kind == Kind.TEMPORARY;
    }

    private static Kind sort(String exception, String code, String details) {
        if (!code.startsWith("5") || exception.equals(SENDER_REFUSED) || REFUSES_US.contains(code)) {
            return Kind.TEMPORARY;
        }
        boolean nobody = details == null
                ? exception.equals(RECIPIENT_REFUSED) && NOBODY_WITHOUT_DETAILS.contains(code)
                : NOBODY.contains(details);
        return nobody ? Kind.NOBODY_THERE : Kind.PERMANENT;
    }

    /** Returns what lies behind an exception; null if it is the last. */
    public static Throwable next(Throwable thrown) {
        return thrown instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : thrown.getCause();
    }
}
