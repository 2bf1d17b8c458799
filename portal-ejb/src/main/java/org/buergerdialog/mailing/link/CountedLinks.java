package org.buergerdialog.mailing.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which links of news are counted.
 *
 * <p>Where they lead is stored once for all readers, so nothing may be counted that belongs to one of them: no page behind
 * the link of a mail, nothing that needs a sign-in. A test in {@code portal-web} compares this with the table of routes.
 */
public final class CountedLinks {

    /** The first part of addresses of this portal that are somebody's own, that end something, or that are law. */
    private static final Set<String> NEVER = Set.of(
            "abmelden",
            "adresse-bestaetigen",
            "adresse-widerspruch",
            "anmeldung",
            "b",
            "bestaetigen",
            "datenschutz",
            "einstellungen",
            "impressum",
            "konto",
            "l",
            "nachricht",
            "teilnahme",
            "teilnahme-bestaetigen",
            "ticket",
            "verwaltung");

    private static final int LONGEST = 2000;

    private CountedLinks() {}

    /**
     * Returns where a link leads, fit for a header of HTTP; empty if it is not counted.
     *
     * @param portal the portal's own address
     */
    public static Optional<String> target(String portal, String url) {
        if (isPlainlySomebodys(portal, url)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            String target = uri.toASCIIString();
            return isWeb(uri) && target.length() <= LONGEST && (!isOurs(uri, new URI(portal)) || isEverybodys(uri))
                    ? Optional.of(target)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What stands below every mail is known at first sight. */
    private static boolean isPlainlySomebodys(String portal, String url) {
        if (!url.startsWith(portal + "/")) {
            return false;
        }
        int from = portal.length() + 1;
        int to = url.indexOf('/', from);
        return NEVER.contains(url.substring(from, to < 0 ? url.length() : to));
    }

    private static boolean isWeb(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                // a name before the host is how false addresses look genuine
                && uri.getRawUserInfo() == null;
    }

    /** By whatever port or spelling. */
    private static boolean isOurs(URI uri, URI portal) {
        return uri.getHost().equalsIgnoreCase(portal.getHost());
    }

    private static boolean isEverybodys(URI uri) {
        return Arrays.stream(uri.normalize().getPath().split("/"))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .map(part -> part.replaceFirst(";.*", "").toLowerCase(Locale.ROOT))
                .filter(part -> NEVER.contains(part) || part.startsWith("."))
                .isEmpty();
    }
}
