package org.buergerdialog.mailing.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.shared.Town;

/** What staff may write between double braces in templates, in both languages; each message allows some of them. */
public enum TemplateField {
    GIVEN_NAME("Vorname"),
    FAMILY_NAME("Nachname"),
    TOWN("Stadt"),
    EVENT("Veranstaltung"),
    /** The first date of the event, in words. */
    DATE("Termin"),
    PLACE("Ort"),
    TICKET_NUMBER("Ticketnummer"),
    /** Where on the waitlist. */
    POSITION("Wartelistenplatz"),
    /** Until when something holds, in words. */
    DEADLINE("Frist"),
    /** The name of a consent. */
    CONSENT("Einwilligung"),
    /** How many pieces of news, in words. */
    NEWS("Nachrichten"),
    TOPICS("Themen"),
    PHONE("Telefon"),
    EMAIL("E-Mail"),
    /** The subject of a notice. */
    SUBJECT("Betreff"),
    LINK("Link"),
    CODE("Code");

    private final String word;

    TemplateField(String word) {
        this.word = word;
    }

    /** Returns the word staff write, without braces. */
    public String word() {
        return word;
    }

    /** Returns the word as it stands in a template. */
    public String written() {
        return "{{" + word + "}}";
    }

    /** Returns what may stand in any message: how the town is called and reached. */
    public static Map<TemplateField, String> ofTown(Town town) {
        Map<TemplateField, String> values = new EnumMap<>(TemplateField.class);
        values.put(TOWN, town.name());
        values.put(PHONE, town.phone());
        values.put(EMAIL, town.email());
        return values;
    }

    /** Finds the field staff mean; upper and lower case do not matter. */
    static Optional<TemplateField> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
