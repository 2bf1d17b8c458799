package org.buergerdialog.mailing.layout;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.FileSize;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.Town;

/** Turns what a mail says into HTML and into its text twin. Templates see texts only, never objects. */
@ApplicationScoped
public class MailTemplate {

    /** As wide as the text of a mail on a desk, in pixels. */
    private static final int WIDEST = 544;

    private static final Pattern GAP = Pattern.compile("\n{3,}");

    private final Template asHtml = Mustache.compiler().escapeHTML(true).compile(whole("mail.html", "parts.html"));
    private final Template asText = Mustache.compiler().escapeHTML(false).compile(whole("mail.txt", "parts.txt"));

    private final Settings settings;

    @Inject
    MailTemplate(Settings settings) {
        this.settings = settings;
    }

    /** For the proxy only. */
    protected MailTemplate() {
        this(null);
    }

    /** What content pieces look like is written once and stands wherever they do; nobody else can include anything. */
    private static String whole(String name, String parts) {
        return TextFile.beside(MailTemplate.class, name)
                .replace("{{>parts}}\n", TextFile.beside(MailTemplate.class, parts));
    }

    /** The same, once for the eye and once for programs and people who want no more than text. */
    public record Twins(String html, String text) {}

    /** Renders a text as HTML and as plain text that say the same. */
    public Twins twins(MailText text, Language language, FooterLinks links) {
        Map<String, Object> model = model(text, language, links);
        return new Twins(
                asHtml.execute(model), GAP.matcher(asText.execute(model)).replaceAll("\n\n"));
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
                                "parts",
                                parts(piece.parts(), piece.language(), 3)))
                        .toList());
        model.put("parts", parts(text.parts(), language, 2));
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

    /** Only texts and lists of texts reach the template, whatever was written. */
    private List<Map<String, Object>> parts(List<Part> parts, Language language, int level) {
        return parts.stream().map(part -> part(part, language, level)).toList();
    }

    private Map<String, Object> part(Part part, Language language, int level) {
        Map<String, Object> model = new HashMap<>();
        model.put("speaking", language.locale().getLanguage());
        model.put("level", Integer.toString(level));
        model.put("words", part.words() == null ? "" : part.words());
        model.put("heading", part.kind() == Block.Kind.HEADING);
        model.put("prose", part.kind() == Block.Kind.TEXT ? blocks(MailText.paragraphs(part.words())) : List.of());
        model.put("picture", present(part.kind() == Block.Kind.PICTURE ? absolute(part.pictureAddress()) : null));
        model.put(
                "width",
                part.picture() == null
                        ? ""
                        : Integer.toString(Math.min(WIDEST, part.picture().width())));
        model.put("document", present(part.kind() == Block.Kind.DOCUMENT ? absolute(part.documentAddress()) : null));
        model.put("weight", part.bytes() == null ? "" : FileSize.of(part.bytes(), language.locale()));
        model.put("action", present(part.kind() == Block.Kind.BUTTON ? absolute(part.target()) : null));
        model.put(
                "events",
                part.events().stream().map(event -> event(event, language)).toList());
        model.put("hasEvents", !part.events().isEmpty());
        return model;
    }

    private Map<String, Object> event(EventView event, Language language) {
        MailWords words = new MailWords(language);
        return Map.of(
                "title", event.title().in(language),
                "titleLanguage", event.title().languageFor(language).locale().getLanguage(),
                "when", event.when(language),
                "place", event.place(),
                "cancelled",
                        present(event.state() == EventState.CANCELLED ? words.get("notice.event.cancelled") : null),
                "url", absolute("/veranstaltungen/" + event.slug()));
    }

    private String absolute(String address) {
        return address.startsWith("/") ? settings.portalUrl() + address : address;
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
