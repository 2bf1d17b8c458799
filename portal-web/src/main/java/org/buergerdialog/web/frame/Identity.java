package org.buergerdialog.web.frame;

import java.net.URI;

/** Where the identity provider is, and what it calls this portal; the same variables as in oidc.json. */
final class Identity {

    private Identity() {}

    static String provider() {
        return variable("OIDC_PROVIDER_URL", "http://localhost:8180/realms/buergerdialog");
    }

    static String client() {
        return variable("OIDC_CLIENT_ID", "portal");
    }

    static String origin() {
        URI uri = URI.create(provider());
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String variable(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
