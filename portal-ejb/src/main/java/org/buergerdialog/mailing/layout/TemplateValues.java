package org.buergerdialog.mailing.layout;

import java.util.Map;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** What templates are filled in with; what a message does not allow is not looked at. */
public final class TemplateValues {

    private TemplateValues() {}

    /** Returns what may stand in any mail. */
    public static Map<TemplateField, String> of(Settings settings) {
        return TemplateField.ofTown(settings.town());
    }

    /** Returns what may stand in a mail to a resident. */
    public static Map<TemplateField, String> of(ProfileView reader, Settings settings) {
        Map<TemplateField, String> values = of(settings);
        values.put(TemplateField.GIVEN_NAME, reader.givenName());
        values.put(TemplateField.FAMILY_NAME, reader.familyName());
        return values;
    }

    /** Returns what may stand in a mail or on a ticket to somebody who has registered. */
    public static Map<TemplateField, String> of(RegistrationView registration, ProfileView reader, Settings settings) {
        Map<TemplateField, String> values = of(reader, settings);
        add(values, registration.event(), reader.language());
        values.put(TemplateField.POSITION, Integer.toString(registration.position()));
        if (registration.confirmed()) {
            values.put(TemplateField.TICKET_NUMBER, registration.code());
        }
        if (registration.offerUntil() != null) {
            values.put(TemplateField.DEADLINE, TownTime.moment(registration.offerUntil(), reader.language()));
        }
        return values;
    }

    /** Adds what is to be said about an event. */
    public static void add(Map<TemplateField, String> values, EventView event, Language language) {
        values.put(TemplateField.EVENT, event.title().in(language));
        values.put(TemplateField.DATE, event.when(language));
        values.put(TemplateField.PLACE, event.place());
    }
}
