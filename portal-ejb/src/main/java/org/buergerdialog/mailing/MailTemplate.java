package org.buergerdialog.mailing;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.Town;

/** Turns what a mail says into HTML and into its text twin. Templates see texts only, never objects. */
@ApplicationScoped
class MailTemplate {

    private final Template asHtml =
            Mustache.compiler().escapeHTML(true).compile(TextFile.beside(MailTemplate.class, "mail.html"));
    private final Template asText =
            Mustache.compiler().escapeHTML(false).compile(TextFile.beside(MailTemplate.class, "mail.txt"));

    private final Settings settings;

    @Inject
    MailTemplate(Settings settings) {
        this.settings = settings;
    }

    /** For the proxy only. */
    protected MailTemplate() {
        this(null);
    }

    String html(MailText text, Language language, FooterLinks links) {
        return asHtml.execute(model(text, language, links));
    }

    String text(MailText text, Language language, FooterLinks links) {
        return asText.execute(model(text, language, links)).replaceAll("\n{3,}", "\n\n");
    }

    private Map<String, Object> model(MailText text, Language language, FooterLinks links) {
        Town town = settings.town();
        MailWords words = new MailWords(language);
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.locale().getLanguage());
        model.put("subject", text.subject());
        model.put("greeting", text.greeting());
        model.put("paragraphs", blocks(text.paragraphs()));
        model.put(
                "pieces",
                text.pieces().stream()
                        .map(piece -> Map.of(
                                "pieceLanguage",
                                piece.language().locale().getLanguage(),
                                "topic",
                                piece.topic(),
                                "heading",
                                piece.subject(),
                                "blocks",
                                blocks(piece.paragraphs())))
                        .toList());
        model.put(
                "quote",
                text.quote() == null
                        ? List.of()
                        : List.of(Map.of(
                                "introduction",
                                text.quote().introduction(),
                                "wording",
                                blocks(MailText.paragraphs(text.quote().wording())))));
        model.put("afterwards", blocks(text.afterwards()));
        model.put(
                "facts",
                text.facts().entrySet().stream()
                        .map(fact -> Map.of("label", fact.getKey(), "value", fact.getValue()))
                        .toList());
        model.put("hasFacts", !text.facts().isEmpty());
        model.put(
                "button",
                text.button() == null
                        ? List.of()
                        : List.of(Map.of(
                                "label",
                                text.button().label(),
                                "url",
                                text.button().url())));
        model.put("closing", text.closing());
        model.put("reason", text.reason());
        model.put("accent", town.accent());
        model.put("town", town.name());
        model.put("address", town.street() + ", " + town.postcode() + " " + town.city());
        model.put("phone", town.phone());
        model.put("portal", settings.portalUrl());
        model.put("browser", present(links.browser()));
        model.put("browserLabel", words.get("footer.browser"));
        model.put("preferences", present(links.preferences()));
        model.put("preferencesLabel", words.get("footer.preferences"));
        model.put("unsubscribe", present(links.unsubscribe()));
        model.put("unsubscribeLabel", words.get("footer.unsubscribe"));
        model.put("imprint", words.get("imprint"));
        model.put("privacy", words.get("privacy"));
        return model;
    }

    /** A section of the template that is left out where there is nothing to say. */
    private static List<String> present(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<Map<String, Object>> blocks(List<String> paragraphs) {
        return paragraphs.stream().map(MailTemplate::lines).toList();
    }

    /** Lines that all begin with a dash are a list. */
    private static Map<String, Object> lines(String paragraph) {
        List<String> lines = paragraph.lines().map(String::strip).toList();
        boolean list = lines.stream().allMatch(line -> line.startsWith("- "));
        return Map.of(
                "text",
                paragraph,
                "list",
                list,
                "lines",
                list ? lines.stream().map(line -> line.substring(2)).toList() : lines);
    }
}
