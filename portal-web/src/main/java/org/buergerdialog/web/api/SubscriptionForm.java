package org.buergerdialog.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/**
 * What a website sent for a visitor who wants to subscribe, each field checked on its own.
 *
 * <p>Members it does not know are ignored, so that a form may grow before or after the portal does.
 */
final class SubscriptionForm {

    private static final int LONGEST_SOURCE = 500;

    private final JsonObject body;
    private final List<WrongFields.Field> wrong = new ArrayList<>();

    SubscriptionForm(JsonObject body) {
        this.body = body;
    }

    /** Everything a subscription consists of. */
    record Values(String email, Set<String> topics, long legalText, Language language, String source) {}

    /**
     * @param topics the slugs of the topics there are
     * @param legalText the text that holds now
     * @throws WrongFields naming every field that is wrong
     */
    Values values(Set<String> topics, long legalText) {
        String email = email();
        Set<String> chosen = topics(topics);
        checkLegalText(legalText);
        Language language = language();
        String source = source();
        if (!wrong.isEmpty()) {
            throw new WrongFields(wrong);
        }
        return new Values(email, chosen, legalText, language, source);
    }

    private String email() {
        String email = text("email");
        if (email != null) {
            try {
                return new EmailAddress(email).value();
            } catch (IllegalArgumentException e) {
                refuse("email", "email");
            }
        }
        return null;
    }

    private Set<String> topics(Set<String> known) {
        Set<String> chosen = new LinkedHashSet<>();
        JsonValue value = body.get("topics");
        if (value instanceof JsonArray array && !array.isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonString slug && known.contains(slug.getString())) {
                    chosen.add(slug.getString());
                } else {
                    refuse("topics/" + i, "topic");
                }
            }
        } else {
            refuse("topics", "topics");
        }
        return chosen;
    }

    private void checkLegalText(long current) {
        String id = text("legalText");
        if (id != null && !id.equals(Long.toString(current))) {
            refuse("legalText", "legal-text");
        }
    }

    private Language language() {
        String tag = text("language");
        if (tag == null) {
            return null;
        }
        return AnswerLanguage.exactly(tag).orElseGet(() -> {
            refuse("language", "language");
            return null;
        });
    }

    private String source() {
        String source = text("source");
        if (source != null && !isPage(source)) {
            refuse("source", "source");
        }
        return source;
    }

    private static boolean isPage(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= LONGEST_SOURCE
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The member's text without spaces around it; null, and noted as wrong, where there is none. */
    private String text(String name) {
        JsonValue value = body.get(name);
        if (value instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString().strip();
        }
        boolean absent = value == null || value == JsonValue.NULL || value instanceof JsonString;
        refuse(name, absent ? "missing" : "text");
        return null;
    }

    private void refuse(String path, String what) {
        wrong.add(new WrongFields.Field("#/" + path, what));
    }
}
