package org.buergerdialog.event;

/**
 * By which door somebody comes to a registration: signed in, with its code, or with the link of a mail.
 *
 * @param code the registration's code; null for whoever has a link
 * @param link the link's token; null for whoever is signed in
 */
public record RegistrationAccess(String code, String link) {

    /** The registration must be the caller's own. */
    public static RegistrationAccess byCode(String code) {
        return new RegistrationAccess(code == null ? "" : code, null);
    }

    /** A missing token is a wrong one, never a sign-in. */
    public static RegistrationAccess byLink(String token) {
        return new RegistrationAccess(null, token == null ? "" : token);
    }

    /** Says nothing secret, because it may end up in a log. */
    @Override
    public String toString() {
        return link == null ? "RegistrationAccess[signed in]" : "RegistrationAccess[link]";
    }
}
