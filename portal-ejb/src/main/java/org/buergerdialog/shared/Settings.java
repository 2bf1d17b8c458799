package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operator configures through the environment.
 *
 * <p>The one table of all variables, with meaning and defaults, is in {@code docs/operations/README.md}.
 */
@ApplicationScoped
public class Settings {

    private static final int SHORTEST_KEY = 32;

    /** Returns the portal's public address without a slash at the end. */
    public String portalUrl() {
        return read("PORTAL_URL", "http://localhost:8080").replaceFirst("/+$", "");
    }

    /** Returns the address mails come from. */
    public EmailAddress mailFrom() {
        return new EmailAddress(read("PORTAL_MAIL_FROM", "buergerdialog@musterstadt.example"));
    }

    /** Says whether the demo town is to be made where the database is empty. */
    public boolean demo() {
        return Boolean.parseBoolean(read("PORTAL_DEMO", "false"));
    }

    /** Returns how many subscriptions one source (an address of the Internet) may ask for in an hour. */
    public int subscriptionsPerHour() {
        return Integer.parseInt(read("PORTAL_SUBSCRIPTIONS_PER_HOUR", "20"));
    }

    /** Returns the origins of websites whose pages may call the API, for instance {@code https://www.stadt.example}. */
    public Set<String> apiOrigins() {
        return origins(read("PORTAL_API_ORIGINS", ""));
    }

    /** As browsers write them: in lower case and without a slash at the end. */
    static Set<String> origins(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .map(origin -> origin.replaceFirst("/+$", ""))
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Town town() {
        String name = read("PORTAL_TOWN_NAME", "Musterstadt");
        return new Town(
                name,
                read("PORTAL_TOWN_STREET", "Rathausplatz 1"),
                read("PORTAL_TOWN_POSTCODE", "12345"),
                read("PORTAL_TOWN_CITY", name),
                read("PORTAL_TOWN_PHONE", "01234 567-0"),
                read("PORTAL_TOWN_EMAIL", "rathaus@musterstadt.example"),
                read("PORTAL_TOWN_MAYOR", "Maria Muster"),
                read("PORTAL_TOWN_PRIVACY_OFFICER_EMAIL", "datenschutz@musterstadt.example"),
                read("PORTAL_TOWN_ACCENT", "#0a5c5a"),
                read("PORTAL_TOWN_ACCENT_DARK", "#66c9c2"));
    }

    /**
     * Returns the secret that signs the links in mails.
     *
     * @throws IllegalStateException if it is missing or too short to be one
     */
    public String linkKey() {
        return key("PORTAL_LINK_KEY", read("PORTAL_LINK_KEY", ""));
    }

    /**
     * Returns the secrets that encrypt archived messages; the first encrypts, all of them decrypt.
     *
     * @throws IllegalStateException if one of them is missing or too short to be one
     */
    public List<String> archiveKeys() {
        return archiveKeys(read("PORTAL_ARCHIVE_KEY", ""), linkKey());
    }

    /** The secret of the links is the last of them: it is the only one until the operator sets another. */
    static List<String> archiveKeys(String list, String linkKey) {
        Stream<String> own = Arrays.stream(list.split("[,\\s]+"))
                .filter(key -> !key.isEmpty())
                .map(key -> key("PORTAL_ARCHIVE_KEY", key));
        return Stream.concat(own, Stream.of(linkKey)).distinct().toList();
    }

    private static String key(String name, String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalStateException(name + " is missing or shorter than " + SHORTEST_KEY
                    + " characters; see docs/operations/README.md.");
        }
        return key;
    }

    /** Says whether the town can send text messages, by whatever way. */
    public boolean offersTextMessages() {
        return smsGateway().isPresent() || smsMailDomain().isPresent();
    }

    /**
     * Returns the gateway for text messages: {@code smpp://user@host:port}, {@code smpps://…}, {@code https://…} or
     * {@code http://…}; empty where there is none.
     *
     * @throws IllegalStateException if it is none of these
     */
    public Optional<URI> smsGateway() {
        return smsGateway(read("PORTAL_SMS_GATEWAY", ""));
    }

    static Optional<URI> smsGateway(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        // What is wrong with it is not said in words that quote it: a password may stand in there by mistake.
        String problem = "PORTAL_SMS_GATEWAY is none of smpp://user@host:port, smpps://user@host:port, https://… and"
                + " http://…; see docs/operations/README.md.";
        try {
            URI gateway = new URI(address.strip());
            String scheme = String.valueOf(gateway.getScheme());
            boolean http = scheme.matches("https?");
            boolean smpp = scheme.matches("smpps?")
                    && gateway.getUserInfo() != null
                    && !gateway.getUserInfo().contains(":");
            if (gateway.getHost() == null || !http && !smpp) {
                throw new IllegalStateException(problem);
            }
            return Optional.of(gateway);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(problem);
        }
    }

    /** Returns what opens the gateway for text messages: the password of SMPP, the bearer token of HTTP. */
    public String smsSecret() {
        return read("PORTAL_SMS_SECRET", "");
    }

    /** Returns who the reader of a text message sees: a number, or up to eleven letters and digits. */
    public String smsSender() {
        return read(
                "PORTAL_SMS_SENDER",
                town().name().replaceAll("[^A-Za-z0-9]", "").replaceAll("^(.{11}).*", "$1"));
    }

    /** Returns what a gateway over HTTP must know to tell us what came back; empty: nobody may. */
    public Optional<String> smsCallbackSecret() {
        return Optional.of(read("PORTAL_SMS_CALLBACK_SECRET", ""))
                .filter(secret -> !secret.isEmpty())
                .map(secret -> key("PORTAL_SMS_CALLBACK_SECRET", secret));
    }

    /** Returns the domain whose mail server hands mails on as text messages; empty where the town has none. */
    public Optional<String> smsMailDomain() {
        return Optional.of(read("PORTAL_SMS_MAIL_DOMAIN", "")).filter(domain -> !domain.isEmpty());
    }

    /** Returns the folder outside the database where the heads of the ledgers are written down. */
    public Path anchors() {
        String data = System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"));
        return Path.of(read("PORTAL_ANCHORS", data + "/anchors"));
    }

    /** Returns for how many days network addresses are kept beside a double opt-in; 0: they are not kept at all. */
    public int consentAddressDays() {
        return Integer.parseInt(read("PORTAL_CONSENT_IP_DAYS", "0"));
    }

    private static String read(String name, String fallback) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(fallback);
    }
}
