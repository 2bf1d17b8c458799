package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.ReturnMailbox.Security;

/**
 * What the operator configures through the environment.
 *
 * <p>The one table of all variables, with meaning and defaults, is in {@code docs/operations/README.md}.
 */
@ApplicationScoped
public class Settings {

    /** Asking the JDK's own map encodes the name anew each time, which is felt where a mail asks thirty times. */
    private static final Map<String, String> ENVIRONMENT = Map.copyOf(System.getenv());

    private static final int SHORTEST_KEY = 32;
    private static final int YEAR = 365;

    /** Of the 64 characters that a name may have (RFC 5321), the rest is for the number and its signature. */
    private static final int LONGEST_BOUNCE_NAME = 20;

    /** Every mail asks for it, and reading an address takes longer than finding it here. */
    private static final Map<String, EmailAddress> MAIL_FROM = new ConcurrentHashMap<>();

    /** For the same reason. */
    private static final Map<String, Map<String, String>> ROUTES = new ConcurrentHashMap<>();

    /** Returns the portal's public address without a slash at the end. */
    public String portalUrl() {
        String address = read("PORTAL_URL", "http://localhost:8080");
        return address.endsWith("/") ? address.replaceFirst("/+$", "") : address;
    }

    /** Returns the address mails come from. */
    public EmailAddress mailFrom() {
        return MAIL_FROM.computeIfAbsent(
                read("PORTAL_MAIL_FROM", "buergerdialog@musterstadt.example"), EmailAddress::new);
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

    /** @throws IllegalStateException if one of its colours is none */
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
                colour("PORTAL_TOWN_ACCENT", read("PORTAL_TOWN_ACCENT", "#0a5c5a")),
                colour("PORTAL_TOWN_ACCENT_DARK", read("PORTAL_TOWN_ACCENT_DARK", "#66c9c2")));
    }

    static String colour(String name, String colour) {
        if (colour.length() != "#rrggbb".length()
                || colour.charAt(0) != '#'
                || !colour.chars().skip(1).allMatch(HexFormat::isHexDigit)) {
            throw new IllegalStateException(name + " is no colour like #0a5c5a; see docs/operations/README.md.");
        }
        return colour;
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
        return ROUTES.computeIfAbsent(
                read("PORTAL_MAIL_ROUTES", System.getProperty("portal.mail.routes", "")), Settings::routes);
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

    /** Returns the hours in which no news leaves as mail. */
    public QuietHours quietHours() {
        return QuietHours.parse(read("PORTAL_QUIET_HOURS", ""));
    }

    /** Returns the hours in which no news leaves as text message: a telephone lies beside the bed. */
    public QuietHours quietHoursOfTextMessages() {
        return QuietHours.parse(read("PORTAL_QUIET_HOURS_SMS", "20:00-08:00"));
    }

    /** Says whether somebody else must approve a notice than whoever wrote it; where there is one editor, nobody could. */
    public boolean fourEyes() {
        return Boolean.parseBoolean(read("PORTAL_FOUR_EYES", "false"));
    }

    /** Returns how many pieces of news a resident gets in a day at most, over all channels; 0: as many as there are. */
    public int newsPerDay() {
        return Integer.parseInt(read("PORTAL_NEWS_PER_DAY", "0"));
    }

    /**
     * Returns the address to which reports about mails go; empty where they go to the sender.
     *
     * @throws IllegalStateException if there is no room in it for what is written behind the plus sign
     */
    public Optional<EmailAddress> bounceAddress() {
        Optional<EmailAddress> address = Optional.of(read("PORTAL_BOUNCE_ADDRESS", ""))
                .filter(value -> !value.isEmpty())
                .map(EmailAddress::new);
        if (address.filter(given -> given.value().indexOf('@') > LONGEST_BOUNCE_NAME
                        || given.value().contains("+"))
                .isPresent()) {
            throw new IllegalStateException("PORTAL_BOUNCE_ADDRESS must have at most " + LONGEST_BOUNCE_NAME
                    + " characters before its @, and no plus sign; see docs/operations/README.md.");
        }
        return address;
    }

    /**
     * Returns the mailbox from which reports are read; empty where nobody reads them.
     *
     * @throws IllegalStateException if it is not described well
     */
    public Optional<ReturnMailbox> bounceMailbox() {
        String host = read("PORTAL_BOUNCE_IMAP_HOST", "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try {
            Security security =
                    Security.valueOf(read("PORTAL_BOUNCE_IMAP_TLS", "ssl").toUpperCase(Locale.ROOT));
            return Optional.of(new ReturnMailbox(
                    host,
                    Integer.parseInt(read("PORTAL_BOUNCE_IMAP_PORT", security == Security.SSL ? "993" : "143")),
                    security,
                    read("PORTAL_BOUNCE_IMAP_USER", ""),
                    read("PORTAL_BOUNCE_IMAP_PASSWORD", ""),
                    read("PORTAL_BOUNCE_IMAP_FOLDER", "INBOX")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "PORTAL_BOUNCE_IMAP_TLS is ssl, starttls or off, and PORTAL_BOUNCE_IMAP_PORT a number; see"
                            + " docs/operations/README.md.",
                    e);
        }
    }

    /**
     * Returns the key with which mails are signed; empty where the mail server signs, or nobody does.
     *
     * @throws IllegalStateException if one of the three settings is missing, or the key cannot be read
     */
    public Optional<SigningKey> signingKey() {
        String domain = read("PORTAL_DKIM_DOMAIN", "");
        String selector = read("PORTAL_DKIM_SELECTOR", "");
        String file = read("PORTAL_DKIM_KEY", "");
        if (domain.isEmpty() && selector.isEmpty() && file.isEmpty()) {
            return Optional.empty();
        }
        if (domain.isEmpty() || selector.isEmpty() || file.isEmpty()) {
            throw new IllegalStateException("PORTAL_DKIM_DOMAIN, PORTAL_DKIM_SELECTOR and PORTAL_DKIM_KEY belong"
                    + " together; see docs/operations/README.md.");
        }
        return Optional.of(SigningKey.read(domain, selector, Path.of(file)));
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

    /** Says whether mails to those who agreed to it carry a picture that tells when they are opened. */
    public boolean measureOpens() {
        return Boolean.parseBoolean(read("PORTAL_MEASURE_OPENS", "false"));
    }

    /**
     * Returns for how many days it is kept who opened a message or followed a link; totals stay.
     *
     * <p>A year at most: the text that residents agree to promises no more.
     */
    public int reactionDays() {
        return Math.min(YEAR, Integer.parseInt(read("PORTAL_REACTION_DAYS", "90")));
    }

    /** A property of the server goes before the environment, so that one node can be told otherwise while it runs. */
    private static String read(String name, String fallback) {
        return Optional.ofNullable(System.getProperty(name, ENVIRONMENT.get(name)))
                .filter(value -> !value.isBlank())
                .orElse(fallback);
    }
}
