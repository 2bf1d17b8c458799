package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Returns the domain whose mail server hands mails on as text messages; empty where the town has none. */
    public Optional<String> smsMailDomain() {
        return Optional.of(read("PORTAL_SMS_MAIL_DOMAIN", "")).filter(domain -> !domain.isEmpty());
    }

    /** Returns how many connections to the mail server each node keeps busy. */
    public int mailConnections() {
        return Math.max(1, Integer.parseInt(read("PORTAL_MAIL_CONNECTIONS", "4")));
    }

    /** Returns how many messages each node sends in a minute at most; 0: as many as it can. */
    public int mailsPerMinute() {
        return Integer.parseInt(read("PORTAL_MAIL_PER_MINUTE", "0"));
    }

    /** Returns how many messages each node sends to one domain in a minute at most; 0: as many as it can. */
    public int mailsPerMinuteAndDomain() {
        return Integer.parseInt(read("PORTAL_MAIL_PER_MINUTE_AND_DOMAIN", "0"));
    }

    /**
     * Returns the servers, as host and port, that take the mails to some domains instead of the usual one; a domain that begins
     * with a dot stands for all below it.
     */
    public Map<String, String> mailRoutes() {
        return routes(read("PORTAL_MAIL_ROUTES", System.getProperty("portal.mail.routes", "")));
    }

    /** Reads {@code sms.example=gateway:25 other.example=localhost:2526}. */
    static Map<String, String> routes(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(route -> !route.isEmpty())
                .map(route -> route.split("=", 2))
                .peek(route -> {
                    if (route.length < 2 || !route[1].matches(".+:\\d{1,5}")) {
                        throw new IllegalStateException("PORTAL_MAIL_ROUTES must name domain=host:port");
                    }
                })
                .collect(Collectors.toUnmodifiableMap(route -> route[0].toLowerCase(Locale.ROOT), route -> route[1]));
    }

    /** Returns how long the servers of {@link #mailRoutes} may take for an answer. */
    public Duration mailPatience() {
        return Duration.ofSeconds(
                Long.parseLong(read("PORTAL_MAIL_PATIENCE", System.getProperty("portal.mail.patience", "600"))));
    }

    /** Returns the folder where each node notes what the mail server took; it must outlive a restart. */
    public Path mailJournal() {
        return Path.of(read("PORTAL_MAIL_JOURNAL", data() + "/mail-journal"));
    }

    /** Returns the folder outside the database where the heads of the ledgers are written down. */
    public Path anchors() {
        return Path.of(read("PORTAL_ANCHORS", data() + "/anchors"));
    }

    private static String data() {
        return System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"));
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
