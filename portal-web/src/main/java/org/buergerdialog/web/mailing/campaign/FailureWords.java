package org.buergerdialog.web.mailing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds words for what a mail server answered; its own stand beside them. */
@Named
@ApplicationScoped
public class FailureWords {

    /**
     * The key of the words by what the reason looks like; the first that fits counts (RFC 3463, RFC 5321). What was returned
     * without a code that says more is known by its kind.
     */
    private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put(Pattern.compile("\\b5\\.1\\.\\d"), "outbox.reason.address");
        KEYS.put(Pattern.compile("\\b[45]\\.2\\.2"), "outbox.reason.full");
        KEYS.put(Pattern.compile("\\b5\\.7\\.\\d"), "outbox.reason.policy");
        KEYS.put(Pattern.compile("^Returned REFUSED"), "outbox.reason.policy");
        KEYS.put(Pattern.compile("^Returned HARD"), "outbox.reason.address");
        KEYS.put(Pattern.compile("^Returned SOFT"), "outbox.reason.later");
        KEYS.put(Pattern.compile("\\b5\\d\\d\\b"), "outbox.reason.refused");
        KEYS.put(Pattern.compile("\\b4\\d\\d\\b"), "outbox.reason.later");
        KEYS.put(Pattern.compile("Connect|Socket|Timeout|UnknownHost"), "outbox.reason.silent");
    }

    public String key(String reason) {
        return KEYS.entrySet().stream()
                .filter(known -> known.getKey().matcher(reason).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("outbox.reason.other");
    }
}
