package org.buergerdialog.mailing.template;

import java.util.EnumMap;
import java.util.Map;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;

/** Values to show a template with, of a resident and an event that there are not. */
final class Samples {

    private Samples() {}

    static Map<TemplateField, String> of(TemplateKind kind, Language language, Settings settings) {
        Map<TemplateField, String> values = new EnumMap<>(TemplateField.class);
        kind.fields().forEach(field -> values.put(field, of(field, language, settings)));
        return values;
    }

    private static String of(TemplateField field, Language language, Settings settings) {
        Town town = settings.town();
        return switch (field) {
            case TOWN -> town.name();
            case PHONE -> town.phone();
            case EMAIL -> town.email();
            case LINK -> settings.portalUrl() + "/konto/nachrichten/1234567";
            default -> Delivered.sample(field, language);
        };
    }
}
