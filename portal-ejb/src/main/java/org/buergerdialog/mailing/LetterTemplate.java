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

/** Turns a letter into HTML and into its text twin. Templates see texts only, never objects. */
@ApplicationScoped
class LetterTemplate {

    private final Template html =
            Mustache.compiler().escapeHTML(true).compile(TextFile.beside(LetterTemplate.class, "letter.html"));
    private final Template text =
            Mustache.compiler().escapeHTML(false).compile(TextFile.beside(LetterTemplate.class, "letter.txt"));

    private final Settings settings;

    @Inject
    LetterTemplate(Settings settings) {
        this.settings = settings;
    }

    /** For the proxy only. */
    protected LetterTemplate() {
        this(null);
    }

    String html(Letter letter, Language language, FooterLinks links) {
        return html.execute(model(letter, language, links));
    }

    String text(Letter letter, Language language, FooterLinks links) {
        return text.execute(model(letter, language, links)).replaceAll("\n{3,}", "\n\n");
    }

    private Map<String, Object> model(Letter letter, Language language, FooterLinks links) {
        Town town = settings.town();
        LetterTexts texts = new LetterTexts(language);
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.locale().getLanguage());
        model.put("subject", letter.subject());
        model.put("greeting", letter.greeting());
        model.put("paragraphs", blocks(letter.paragraphs()));
        model.put(
                "pieces",
                letter.pieces().stream()
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
                letter.quote() == null
                        ? List.of()
                        : List.of(Map.of(
                                "introduction",
                                letter.quote().introduction(),
                                "wording",
                                blocks(Letter.paragraphs(letter.quote().wording())))));
        model.put("afterwards", blocks(letter.afterwards()));
        model.put(
                "facts",
                letter.facts().entrySet().stream()
                        .map(fact -> Map.of("label", fact.getKey(), "value", fact.getValue()))
                        .toList());
        model.put("hasFacts", !letter.facts().isEmpty());
        model.put(
                "button",
                letter.button() == null
                        ? List.of()
                        : List.of(Map.of(
                                "label",
                                letter.button().label(),
                                "url",
                                letter.button().url())));
        model.put("closing", letter.closing());
        model.put("reason", letter.reason());
        model.put("accent", town.accent());
        model.put("town", town.name());
        model.put("address", town.street() + ", " + town.postcode() + " " + town.city());
        model.put("phone", town.phone());
        model.put("portal", settings.portalUrl());
        model.put("preferences", present(links.preferences()));
        model.put("preferencesLabel", texts.get("footer.preferences"));
        model.put("unsubscribe", present(links.unsubscribe()));
        model.put("unsubscribeLabel", texts.get("footer.unsubscribe"));
        model.put("imprint", texts.get("imprint"));
        model.put("privacy", texts.get("privacy"));
        return model;
    }

    /** A section of the template that is left out where there is nothing to say. */
    private static List<String> present(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<Map<String, Object>> blocks(List<String> paragraphs) {
        return paragraphs.stream().map(LetterTemplate::lines).toList();
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
