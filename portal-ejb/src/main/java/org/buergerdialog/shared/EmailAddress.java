package org.buergerdialog.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as the portal compares it: trimmed and in lower case.
 *
 * <p>The form is the one browsers accept in {@code <input type=email>} (HTML Living Standard), with a dot in the
 * domain and no more than 254 characters (RFC 5321).
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    /** @throws IllegalArgumentException if the address is malformed */
    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /**
     * Reads what somebody typed.
     *
     * @throws RuleViolation with the given rule if it is malformed
     */
    public static EmailAddress typed(String text, String rule) {
        try {
            return new EmailAddress(text);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation(rule);
        }
    }

    /** Returns the address so that its owner recognises it and nobody else learns it: {@code a•••@example.org}. */
    public String masked() {
        return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Says nothing personal, because it may end up in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
