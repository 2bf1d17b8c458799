package org.buergerdialog.mailing.template;

import static org.buergerdialog.mailing.template.TemplateField.CODE;
import static org.buergerdialog.mailing.template.TemplateField.CONSENT;
import static org.buergerdialog.mailing.template.TemplateField.DATE;
import static org.buergerdialog.mailing.template.TemplateField.DEADLINE;
import static org.buergerdialog.mailing.template.TemplateField.EMAIL;
import static org.buergerdialog.mailing.template.TemplateField.EVENT;
import static org.buergerdialog.mailing.template.TemplateField.FAMILY_NAME;
import static org.buergerdialog.mailing.template.TemplateField.GIVEN_NAME;
import static org.buergerdialog.mailing.template.TemplateField.LINK;
import static org.buergerdialog.mailing.template.TemplateField.NEWS;
import static org.buergerdialog.mailing.template.TemplateField.PHONE;
import static org.buergerdialog.mailing.template.TemplateField.PLACE;
import static org.buergerdialog.mailing.template.TemplateField.POSITION;
import static org.buergerdialog.mailing.template.TemplateField.SUBJECT;
import static org.buergerdialog.mailing.template.TemplateField.TICKET_NUMBER;
import static org.buergerdialog.mailing.template.TemplateField.TOPICS;
import static org.buergerdialog.mailing.template.TemplateField.TOWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A message or a document that the portal writes by itself, and what of it staff may word. */
public enum TemplateKind {
    TICKET("ticket", registration(TICKET_NUMBER)),
    CANCELLATION("absage", registration()),
    WAITLIST("warteliste", registration(POSITION)),
    SEAT_OFFERED("platz-frei", registration(DEADLINE), DEADLINE),
    OFFER_EXPIRED("platz-weitergegeben", registration(DEADLINE)),
    REGISTRATION_CHANGED("anmeldung-geaendert", registration(TICKET_NUMBER)),
    EVENT_MOVED("veranstaltung-geaendert", registration(TICKET_NUMBER)),
    EVENT_CANCELLED("veranstaltung-abgesagt", registration()),
    REMINDER("erinnerung", registration(TICKET_NUMBER)),
    THANKS("dank", registration()),
    REGISTRATION_REQUEST("gast-bestaetigen", EnumSet.of(TOWN, EVENT, DATE, PLACE, DEADLINE)),
    /** Somebody asked for news to this address. */
    CONFIRMATION("adresse-bestaetigen", EnumSet.of(TOWN, DEADLINE)),
    /** Somebody gave another consent for this address. */
    CONSENT_CONFIRMATION("einwilligung-bestaetigen", EnumSet.of(TOWN, CONSENT, DEADLINE)),
    RENEWAL("einwilligung-laeuft-ab", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, CONSENT, DEADLINE), DEADLINE),
    CHANGED_CONSENT("einwilligung-geaendert", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, CONSENT)),
    PREFERENCE_LINK("link-zu-einstellungen", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN)),
    ADDRESS_CONFIRMATION("neue-adresse-bestaetigen", EnumSet.of(TOWN, DEADLINE)),
    ADDRESS_REQUESTED("neue-adresse-angefordert", EnumSet.of(TOWN, PHONE, EMAIL)),
    ADDRESS_CHANGED("adresse-geaendert", EnumSet.of(TOWN, PHONE, EMAIL)),
    ADDRESS_OBJECTION(
            "adresse-widersprochen",
            TemplateMedium.EMAIL,
            EnumSet.of(TemplatePart.SUBJECT, TemplatePart.TEXT),
            EnumSet.noneOf(TemplatePart.class),
            EnumSet.of(TOWN)),
    /** What stands around a notice. */
    NOTICE(
            "mitteilung",
            TemplateMedium.EMAIL,
            EnumSet.of(TemplatePart.BUTTON),
            EnumSet.noneOf(TemplatePart.class),
            EnumSet.noneOf(TemplateField.class)),
    WEEKLY_DIGEST("zusammenfassung-der-woche", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, NEWS, TOPICS)),
    MONTHLY_DIGEST("zusammenfassung-des-monats", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, NEWS, TOPICS)),
    NOTICE_SMS("mitteilung-sms", TemplateMedium.SMS, EnumSet.of(SUBJECT, LINK), SUBJECT, LINK),
    DIGEST_SMS("zusammenfassung-sms", TemplateMedium.SMS, EnumSet.of(NEWS, TOPICS, LINK), LINK),
    MOBILE_CODE("code-sms", TemplateMedium.SMS, EnumSet.of(CODE, TOWN), CODE),
    TEXT_STOPPED("stopp-sms", TemplateMedium.SMS, EnumSet.noneOf(TemplateField.class)),
    TEXT_ANSWER("antwort-sms", TemplateMedium.SMS, EnumSet.of(PHONE, EMAIL)),
    /** What stands below the card of a ticket. */
    TICKET_DOCUMENT(
            "ticket-dokument",
            TemplateMedium.PDF,
            EnumSet.of(TemplatePart.SUBJECT, TemplatePart.TEXT, TemplatePart.AFTER),
            EnumSet.noneOf(TemplatePart.class),
            registration(TICKET_NUMBER, PHONE, EMAIL)),
    INFO_PACK(
            "infopaket",
            TemplateMedium.PDF,
            EnumSet.allOf(TemplatePart.class),
            EnumSet.of(TemplatePart.TEXT, TemplatePart.AFTER),
            EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, PHONE, EMAIL)),
    /** What stands around news on paper. */
    LETTER(
            "brief",
            TemplateMedium.PDF,
            EnumSet.of(TemplatePart.SUBJECT, TemplatePart.TEXT, TemplatePart.AFTER),
            EnumSet.of(TemplatePart.TEXT, TemplatePart.AFTER),
            EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, PHONE, EMAIL)),
    /** How every mail ends, and every letter and info pack. */
    CLOSING(
            "gruss",
            TemplateMedium.EMAIL,
            EnumSet.of(TemplatePart.TEXT, TemplatePart.AFTER),
            EnumSet.noneOf(TemplatePart.class),
            EnumSet.of(TOWN, PHONE, EMAIL));

    private final String slug;
    private final TemplateMedium medium;
    private final Set<TemplatePart> parts;
    private final Set<TemplatePart> optional;
    private final Set<TemplateField> fields;
    private final Set<TemplateField> required;

    /** A mail. */
    TemplateKind(String slug, Set<TemplateField> fields, TemplateField... required) {
        this(
                slug,
                TemplateMedium.EMAIL,
                EnumSet.allOf(TemplatePart.class),
                EnumSet.of(TemplatePart.AFTER),
                fields,
                required);
    }

    /** A text message. */
    TemplateKind(String slug, TemplateMedium medium, Set<TemplateField> fields, TemplateField... required) {
        this(slug, medium, EnumSet.of(TemplatePart.TEXT), EnumSet.noneOf(TemplatePart.class), fields, required);
    }

    TemplateKind(
            String slug,
            TemplateMedium medium,
            Set<TemplatePart> parts,
            Set<TemplatePart> optional,
            Set<TemplateField> fields,
            TemplateField... required) {
        this.slug = slug;
        this.medium = medium;
        this.parts = Collections.unmodifiableSet(parts);
        this.optional = Collections.unmodifiableSet(optional);
        this.fields = Collections.unmodifiableSet(fields);
        this.required = Set.of(required);
    }

    private static Set<TemplateField> registration(TemplateField... more) {
        Set<TemplateField> fields = EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, EVENT, DATE, PLACE);
        fields.addAll(List.of(more));
        return fields;
    }

    /** Returns what it is called in addresses. */
    public String slug() {
        return slug;
    }

    public TemplateMedium medium() {
        return medium;
    }

    public boolean textMessage() {
        return medium == TemplateMedium.SMS;
    }

    /** Says whether its words can be seen in a document. */
    public boolean document() {
        return medium == TemplateMedium.PDF || this == CLOSING;
    }

    /** Returns what staff word of it. */
    public Set<TemplatePart> parts() {
        return parts;
    }

    /** Says whether a part may be missing, in both languages. */
    public boolean optional(TemplatePart part) {
        return optional.contains(part);
    }

    /** Returns what they may write between braces. */
    public Set<TemplateField> fields() {
        return fields;
    }

    /** Returns what must stand in its text: without that the message would be of no use. */
    public Set<TemplateField> required() {
        return required;
    }

    /** Returns the field that is shortened where a text message would be too long; empty where none can be. */
    public Optional<TemplateField> yielding() {
        return Arrays.stream(new TemplateField[] {SUBJECT, TOPICS})
                .filter(field -> textMessage() && fields.contains(field))
                .findFirst();
    }

    /** Finds the field that a word between braces means in this message. */
    Optional<TemplateField> field(String word) {
        return TemplateField.of(word).filter(fields::contains);
    }

    /** Returns what its lines begin with in the file of delivered wordings. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the message that an address names. */
    public static Optional<TemplateKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
