package org.buergerdialog.mailing.returns.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from a status code (RFC 3463) and the words beside it who is to blame: the address, the moment or the message.
 *
 * <p>Where both speak, the code decides if it is one that says something; many programs answer {@code 5.0.0} to everything.
 */
final class Reason {

    private static final Pattern STATUS = Pattern.compile("([245])\\.(\\d{1,3})\\.(\\d{1,3})");

    /** Beside a reply code or a number sign, so that no version and no network address is taken for a status. */
    private static final Pattern STATUS_IN_WORDS =
            Pattern.compile("(?:\\b[245]\\d\\d[ -]|#\\s?)([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");

    /** The sender is refused, whatever else is said of users and domains that do not exist. */
    private static final Pattern SENDER = words(
            "sender address rejected",
            "sender domain",
            "sender verify",
            "reverse dns",
            "\\bptr\\b",
            "\\bhelo\\b",
            "client host",
            "sending (?:ip|server|host)",
            "\\bspf\\b",
            "\\bdmarc\\b",
            "\\bdkim\\b");

    private static final Pattern FULL = words(
            "mail ?box (?:is |was )?(?:currently )?full",
            "full mailbox",
            "over ?quota",
            "over its quota",
            "quota (?:is |has been )?exceeded",
            "quota-",
            "exceed\\w* (?:the |his |its |their )?(?:mailbox )?(?:storage|quota|allocation|size limit)",
            "out of storage",
            "storage (?:space|limit|quota)",
            "insufficient (?:system |disk )?storage",
            "not enough (?:storage )?space",
            "inbox is out of",
            "postfach (?:ist |des empfängers ist )?(?:zurzeit )?(?:voll|überfüllt)",
            "speicherplatz",
            "kontingent",
            "mailbox size limit");

    private static final Pattern UNKNOWN = words(
            "user unknown",
            "unknown user",
            "unknown (?:local )?recipient",
            "recipient (?:is )?unknown",
            "unknown (?:e-?mail )?address",
            "address (?:is )?unknown",
            "unknown local.?part",
            "unknown mailbox",
            "no such (?:user|recipient|mailbox|account|local user|address|person)",
            "(?:user|recipient|mailbox|account|address) (?:was |could )?(?:be )?not (?:be )?found",
            "couldn.t be found",
            "wasn.t found",
            "recipnotfound",
            "mailbox (?:is |currently )?unavailable",
            "not a valid (?:mailbox|recipient|user|address)",
            "invalid (?:recipient|mailbox|user|address)",
            "(?:user|recipient|mailbox|account|address|name) (?:you entered )?(?:does not|doesn.t|do not) exist",
            "(?:does not|doesn.t) exist",
            "doesn.t have an? [\\w.]+ account",
            "no mailbox here",
            "unrouteable address",
            "(?:account|mailbox|user|address)[^.\\n]{0,40}(?:disabled|inactive|deactivated|closed|suspended|discontinued|terminated)",
            "no longer (?:valid|available|active|works|exists|with us|in use)",
            "recipient address rejected: access denied",
            "(?:empfänger|adresse|benutzer|postfach)[^.\\n]{0,40}(?:unbekannt|existiert nicht|nicht gefunden|ungültig|nicht vorhanden|gesperrt|gelöscht)",
            "unbekannte[rs]? (?:empfänger|adresse|benutzer|e-?mail)",
            "kein (?:postfach|empfänger|benutzer)",
            "existiert nicht",
            "wurde nicht gefunden");

    private static final Pattern NOWHERE = words(
            "host or domain name not found",
            "domain (?:name )?(?:was )?not found",
            "(?:host|domain) unknown",
            "unknown (?:host|domain)",
            "couldn.t find any host",
            "unrouteable mail domain",
            "no such (?:domain|host)",
            "domain (?:does not|doesn.t) exist",
            "nxdomain",
            "null ?mx",
            "does not accept (?:e-?)?mail",
            "name or service not known",
            "dns-?error",
            "dom(?:ä|ai)ne? (?:wurde )?nicht gefunden",
            "no mx record");

    private static final Pattern REFUSED = words(
            "spam",
            "black ?list",
            "block ?list",
            "dnsbl",
            "\\brbl\\b",
            "blocked",
            "reputation",
            "polic(?:y|ies)",
            "virus",
            "malware",
            "phishing",
            "banned",
            "content (?:was |is )?(?:rejected|refused|not accepted)",
            "content filter",
            "unsolicited",
            "relay(?:ing)? (?:access )?(?:denied|not permitted)",
            "not (?:authorized|permitted|allowed)",
            "access denied",
            "authentication (?:is )?required",
            "message (?:size|is too|too) (?:exceeds|large|big|long)?",
            "too large",
            "too big",
            "maximum (?:message )?size",
            "zu groß",
            "richtlinie",
            "abgewiesen",
            "abgelehnt");

    private static final Pattern MOMENT = words(
            "timed? ?-?out",
            "connection refused",
            "retry (?:time|timeout)",
            "gr[ea]y ?list",
            "try (?:again|later)",
            "temporar",
            "deferred",
            "too many (?:connections|messages|concurrent)",
            "server (?:is )?busy",
            "vorübergehend",
            "unreachable",
            "too many hops",
            "\\bloop",
            "expired",
            "has been trying",
            "giving up",
            "no route to host",
            "nicht erreichbar",
            "später");

    private Reason() {}

    /** What is to be done about a failed delivery, and the code that says so; empty where there is none. */
    record Verdict(ReturnKind kind, String status) {}

    /** Judges what a report says; empty if neither code nor words say anything. */
    static Optional<Verdict> of(String stated, String words) {
        String status = status(stated, words);
        if (status.isEmpty()) {
            return byWords(words).map(kind -> new Verdict(kind, ""));
        }
        return Optional.of(new Verdict(byStatus(status, words), status));
    }

    /** The status that says most: a specific one in the words beats a general one in its field. */
    private static String status(String stated, String words) {
        Matcher field = STATUS.matcher(stated);
        String status = field.find() ? field.group() : "";
        Matcher said = STATUS_IN_WORDS.matcher(words);
        while (status.isEmpty() || status.endsWith(".0.0")) {
            if (!said.find()) {
                return status;
            }
            status = said.group(1);
        }
        return status;
    }

    private static ReturnKind byStatus(String status, String words) {
        Matcher parts = STATUS.matcher(status);
        if (!parts.matches()) {
            throw new IllegalArgumentException(status);
        }
        int subject = Integer.parseInt(parts.group(2));
        int detail = Integer.parseInt(parts.group(3));
        if (parts.group(1).equals("4")) {
            return subject == 7 ? ReturnKind.REFUSED : ReturnKind.SOFT;
        }
        return switch (subject) {
            case 1 ->
                switch (detail) {
                    case 0 -> byWords(words).orElse(ReturnKind.HARD);
                    case 7, 8 -> ReturnKind.REFUSED; // the sender's address, not the recipient's
                    default -> ReturnKind.HARD;
                };
            case 2 ->
                switch (detail) {
                    case 1, 4 -> ReturnKind.HARD;
                    case 2 -> ReturnKind.SOFT;
                    case 3 -> ReturnKind.REFUSED; // the message is too long
                    default -> byWords(words).orElse(ReturnKind.HARD);
                };
            case 3 -> detail == 4 ? ReturnKind.REFUSED : byWords(words).orElse(ReturnKind.SOFT);
            case 4 -> detail == 4 ? ReturnKind.HARD : byWords(words).orElse(ReturnKind.SOFT);
            case 5 -> byWords(words).orElse(ReturnKind.REFUSED);
            case 6, 7 -> ReturnKind.REFUSED;
            default -> byWords(words).orElse(ReturnKind.HARD);
        };
    }

    private static Optional<ReturnKind> byWords(String words) {
        if (SENDER.matcher(words).find()) {
            return Optional.of(ReturnKind.REFUSED);
        }
        if (FULL.matcher(words).find()) {
            return Optional.of(ReturnKind.SOFT);
        }
        if (UNKNOWN.matcher(words).find() || NOWHERE.matcher(words).find()) {
            return Optional.of(ReturnKind.HARD);
        }
        if (REFUSED.matcher(words).find()) {
            return Optional.of(ReturnKind.REFUSED);
        }
        return MOMENT.matcher(words).find() ? Optional.of(ReturnKind.SOFT) : Optional.empty();
    }

    private static Pattern words(String... phrases) {
        return Pattern.compile(
                "(?:" + String.join("|", phrases) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
