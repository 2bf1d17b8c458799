package org.buergerdialog.mailing.returns.reader;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sorts what comes back: delivery reports (RFC 3464) and those of programs that know no standard, complaints (RFC 5965),
 * replies that nobody wrote (RFC 3834), and the rest, which a person has to look at.
 */
public final class ReturnReader {

    private static final int LONGEST_TEXT = 10_000;

    private static final Pattern RETURN_ADDRESS =
            Pattern.compile("[a-z0-9._-]+\\+\\d{1,18}\\.[0-9a-f]+@[a-z0-9.-]+[a-z0-9]", Pattern.CASE_INSENSITIVE);

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[ \\t>]*Message-ID:\\s*<([^<>\\s]{3,250})>");

    /** Where programs begin to quote what they return. */
    private static final Pattern QUOTED =
            Pattern.compile("(?im)^[ \\t>]*(?:-{2,} ?below this line is a copy|-{3,} ?this is a copy"
                    + "|-{2,} ?(?:original message|returned message|the (?:header|body) of the (?:original )?message)"
                    + "|-{2,} ?(?:ursprüngliche nachricht|originalnachricht)|original message headers|returned message follows"
                    + "|received:|return-path:|x-original-message|ursprüngliche kopfzeilen)");

    private static final Pattern POSTMAN = Pattern.compile(
            "^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon|mailerdaemon|double-bounce|bounces?|mail-?admin"
                    + "|mail-?delivery|noreply-bounce|microsoftexchange[0-9a-f]+)(?:[+-][^@]*)?@.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOUNCE_SUBJECT = Pattern.compile(
            "undeliver|unzustellbar|mail delivery (?:failed|failure|system)|delivery (?:status notification|failure|has failed|error|report)"
                    + "|failure notice|returned mail|returned to sender|nicht zugestellt|zustellung[^:]* (?:fehlgeschlagen|gescheitert|verzögert)"
                    + "|zustellbericht|unzustellbare|could not be delivered|mail system error|message (?:not delivered|delayed|status)|nondeliverable|rejected mail"
                    + "|warning: (?:message|could not)|delayed mail|kann nicht zugestellt",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DELAY = Pattern.compile(
            "\\(delay\\)|delayed|verzögert|will (?:be )?(?:retried|continue to|keep trying)|still being retried|warning: (?:message|could not)|not yet been delivered"
                    + "|you do not need to resend|this is a warning message only|wird weiter versucht|no action is required on your part",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AUTO_SUBJECT = Pattern.compile(
            "^(?:auto(?:matic|mated|matische)?[ -]?(?:reply|response|antwort|respon[ds]e?)?:|automatische (?:antwort|rückantwort)|automatic reply|auto-?reply|autoantwort|abwesen"
                    + "|out of (?:the )?office|ooo\\b|away from|vacation|holiday|urlaub|nicht im (?:büro|haus|amt)|eingangsbestätigung|empfangsbestätigung"
                    + "|ihre? (?:nachricht|anfrage|e-?mail)[^:]*(?:eingegangen|erhalten)|we (?:have )?received your|thank you for (?:contacting|your)|gelesen:|read:|lesebestätigung)"
                    + "|abwesenheits|out of (?:the )?office",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Some write their subject as it is instead of encoding it. */
    private static final Session SESSION = session();

    private final MimeMessage mail;
    private final Parts parts;
    private final String sender;
    private final String subject;
    private final String words;

    private ReturnReader(MimeMessage mail) throws MessagingException {
        this.mail = mail;
        this.parts = Parts.of(mail);
        this.sender = sender(mail);
        this.subject = subject(mail);
        this.words = beforeTheQuote(parts.text());
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    /** Reads a mail as it was received; whatever it is, there is an answer. */
    public static ReturnedMail read(byte[] raw) {
        try {
            return new ReturnReader(new MimeMessage(SESSION, new ByteArrayInputStream(raw))).sorted();
        } catch (MessagingException e) {
            return new ReturnedMail(ReturnKind.UNCLEAR, "", Set.of(), Set.of(), "", "", "");
        }
    }

    private ReturnedMail sorted() throws MessagingException {
        Reason.Verdict verdict = verdict();
        return new ReturnedMail(
                verdict.kind(),
                verdict.status(),
                returnAddresses(),
                messageIds(),
                sender,
                subject,
                words.strip().substring(0, Math.min(words.strip().length(), LONGEST_TEXT)));
    }

    private Reason.Verdict verdict() throws MessagingException {
        if (parts.feedback() != null) {
            return plainly(complaint(parts.feedback().get("feedback-type").toLowerCase(Locale.ROOT)));
        }
        if (!parts.recipients().isEmpty()) {
            return delivery(parts.recipients());
        }
        if (parts.disposition()) {
            return plainly(ReturnKind.AUTO_REPLY);
        }
        if (fromThePostman()) {
            return withoutStandard();
        }
        return plainly(nobodyWroteIt() ? ReturnKind.AUTO_REPLY : ReturnKind.UNCLEAR);
    }

    private static Reason.Verdict plainly(ReturnKind kind) {
        return new Reason.Verdict(kind, "");
    }

    /** Reports about failed signatures are for the operator; "not-spam" takes a complaint back that was made by mistake. */
    private static ReturnKind complaint(String type) {
        return switch (type) {
            case "auth-failure", "dmarc" -> ReturnKind.UNCLEAR;
            case "not-spam" -> ReturnKind.DELIVERED;
            default -> ReturnKind.COMPLAINT;
        };
    }

    /** A message of ours has one recipient; where a report is about several, a list stood behind it: the worst counts. */
    private Reason.Verdict delivery(List<Fields> recipients) {
        Optional<Fields> failed = recipients.stream()
                .filter(each -> action(each).equals("failed"))
                .findFirst();
        if (failed.isPresent()) {
            String diagnostic = failed.get().get("diagnostic-code");
            return Reason.of(failed.get().get("status"), diagnostic.isEmpty() ? words : diagnostic)
                    .orElse(plainly(ReturnKind.UNCLEAR));
        }
        boolean delayed = recipients.stream().anyMatch(each -> action(each).equals("delayed"));
        return plainly(delayed ? ReturnKind.DELAYED : ReturnKind.DELIVERED);
    }

    private static String action(Fields recipient) {
        String action = recipient.get("action").toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
        if (!action.isEmpty()) {
            return action;
        }
        return switch (recipient.get("status").isEmpty()
                ? '5'
                : recipient.get("status").charAt(0)) {
            case '2' -> "delivered";
            case '4' -> "delayed";
            default -> "failed";
        };
    }

    private boolean fromThePostman() throws MessagingException {
        return mail.getHeader("X-Failed-Recipients") != null
                || POSTMAN.matcher(sender).matches()
                || BOUNCE_SUBJECT.matcher(subject).find()
                        && !AUTO_SUBJECT.matcher(subject).find();
    }

    private Reason.Verdict withoutStandard() {
        if (DELAY.matcher(subject).find() || DELAY.matcher(words).find()) {
            return plainly(ReturnKind.DELAYED);
        }
        return Reason.of("", words).orElse(plainly(ReturnKind.UNCLEAR));
    }

    private boolean nobodyWroteIt() throws MessagingException {
        return says("Auto-Submitted", "auto-.*")
                || says("Precedence", "auto_reply|bulk|junk|list")
                || mail.getHeader("X-Autoreply") != null
                || mail.getHeader("X-Autorespond") != null
                || mail.getHeader("X-Autogenerated") != null
                || mail.getHeader("X-Auto-Response-Suppress") != null
                || mail.getHeader("X-MS-Exchange-Inbox-Rules-Loop") != null
                || AUTO_SUBJECT.matcher(subject).find();
    }

    private boolean says(String header, String values) throws MessagingException {
        String value = mail.getHeader(header, ",");
        return value != null && value.strip().toLowerCase(Locale.ROOT).matches("(?s)(?:" + values + ")\\b.*");
    }

    /** To whom the report came stands in its own header; some programs only name the envelope in what they return. */
    private Set<String> returnAddresses() throws MessagingException {
        Set<String> found = new LinkedHashSet<>();
        collect(mail.getAllHeaders(), found);
        parts.statuses().forEach(group -> group.values().values().forEach(value -> collect(value, found)));
        if (parts.feedback() != null) {
            parts.feedback().values().values().forEach(value -> collect(value, found));
        }
        if (parts.returned() != null) {
            collect(parts.returned().getAllHeaders(), found);
        }
        collect(parts.text(), found);
        return Collections.unmodifiableSet(found);
    }

    private static void collect(Enumeration<Header> headers, Set<String> found) {
        Collections.list(headers).forEach(header -> collect(header.getValue(), found));
    }

    private static void collect(String value, Set<String> found) {
        Matcher address = RETURN_ADDRESS.matcher(value);
        while (address.find()) {
            found.add(address.group().toLowerCase(Locale.ROOT));
        }
    }

    private Set<String> messageIds() {
        Set<String> found = new LinkedHashSet<>();
        InternetHeaders returned = parts.returned();
        if (returned != null && returned.getHeader("Message-ID", null) != null) {
            ids("Message-ID: " + returned.getHeader("Message-ID", null).strip(), found);
        }
        ids(parts.text(), found);
        return Collections.unmodifiableSet(found);
    }

    private static void ids(String text, Set<String> found) {
        Matcher id = MESSAGE_ID.matcher(text);
        while (id.find()) {
            found.add(id.group(1));
        }
    }

    private static String beforeTheQuote(String text) {
        Matcher quote = QUOTED.matcher(text);
        return quote.find() ? text.substring(0, quote.start()) : text;
    }

    private static String sender(MimeMessage mail) {
        try {
            return mail.getFrom() != null
                            && mail.getFrom().length > 0
                            && mail.getFrom()[0] instanceof InternetAddress from
                    ? String.valueOf(from.getAddress())
                    : "";
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        String subject = mail.getHeader("Subject", " ");
        try {
            return subject == null
                    ? ""
                    : MimeUtility.decodeText(MimeUtility.unfold(subject)).strip();
        } catch (UnsupportedEncodingException e) {
            return subject.strip();
        }
    }
}
