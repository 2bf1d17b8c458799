package org.buergerdialog.mailing.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Language;

/** The wording that comes with the release. It is raw text with placeholders, no pattern of {@code MessageFormat}. */
final class Delivered {

    private static final Map<TemplateKind, TemplateDraft> ALL = Arrays.stream(TemplateKind.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    Delivered::read,
                    (one, other) -> one,
                    () -> new EnumMap<>(TemplateKind.class)));

    private Delivered() {}

    static TemplateDraft of(TemplateKind kind) {
        return ALL.get(kind);
    }

    /** Returns a value to show a template with, where nobody is addressed. */
    static String sample(TemplateField field, Language language) {
        return bundle(language).getString("sample." + field.word());
    }

    /** Returns how to get no more text messages; no template, so that nobody can leave it out. */
    static String wayOut(Language language) {
        return bundle(language).getString("way-out");
    }

    private static TemplateDraft read(TemplateKind kind) {
        return new TemplateDraft(read(kind, Language.DE), read(kind, Language.EN));
    }

    private static Wording read(TemplateKind kind, Language language) {
        ResourceBundle bundle = bundle(language);
        Function<TemplatePart, String> part = one -> {
            String key = kind.key() + "." + one.key();
            return bundle.containsKey(key) ? bundle.getString(key) : null;
        };
        return new Wording(
                part.apply(TemplatePart.SUBJECT),
                part.apply(TemplatePart.TEXT),
                part.apply(TemplatePart.BUTTON),
                part.apply(TemplatePart.AFTER));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.buergerdialog.mailing.template.delivered", language.locale());
    }
}
