package org.buergerdialog.web.frame;

import java.net.URI;

/** Where the identity provider is; the same variable as in oidc.json. */
final class Identity {

    private Identity() {}

    static String provider() {
        String url = System.getenv("OIDC_PROVIDER_URL");
        return url == null || url.isBlank() ? "http://localhost:8180/realms/buergerdialog" : url;
    }

    static String origin() {
        URI uri = URI.create(provider());
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
