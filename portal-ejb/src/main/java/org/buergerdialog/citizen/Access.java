package org.buergerdialog.citizen;

/**
 * By which door a resident comes to the own preferences and consents: signed in, or with the link of a mail.
 *
 * @param link the link's token; null for whoever is signed in
 */
public record Access(String link) {

    private static final Access SIGNED_IN = new Access(null);

    public static Access signedIn() {
        return SIGNED_IN;
    }

    /** A missing token is a wrong one, never a sign-in. */
    public static Access byLink(String token) {
        return new Access(token == null ? "" : token);
    }

    public boolean withLink() {
        return link != null;
    }

    /** Says nothing secret, because it may end up in a log. */
    @Override
    public String toString() {
        return withLink() ? "Access[link]" : "Access[signed in]";
    }
}
