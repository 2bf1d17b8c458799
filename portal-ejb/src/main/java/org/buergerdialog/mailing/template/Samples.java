package org.buergerdialog.mailing.template;

import java.util.Map;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Values to show a template with, of a resident and an event that there are not. */
final class Samples {

    private Samples() {}

    static Map<TemplateField, String> of(TemplateKind kind, Language language, Settings settings) {
        Map<TemplateField, String> values = TemplateField.ofTown(settings.town());
        values.put(TemplateField.LINK, settings.portalUrl() + "/konto/nachrichten/1234567");
        kind.fields().forEach(field -> values.computeIfAbsent(field, any -> Delivered.sample(any, language)));
        return values;
    }
}
