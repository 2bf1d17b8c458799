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
import org.buergerdialog.interest.Channel;

/** A message that the portal writes by itself, and what of it staff may word. */
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
            Channel.EMAIL,
            EnumSet.of(TemplatePart.SUBJECT, TemplatePart.TEXT),
            EnumSet.of(TOWN)),
    /** What stands around a notice. */
    NOTICE("mitteilung", Channel.EMAIL, EnumSet.of(TemplatePart.BUTTON), EnumSet.noneOf(TemplateField.class)),
    WEEKLY_DIGEST("zusammenfassung-der-woche", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, NEWS, TOPICS)),
    MONTHLY_DIGEST("zusammenfassung-des-monats", EnumSet.of(GIVEN_NAME, FAMILY_NAME, TOWN, NEWS, TOPICS)),
    NOTICE_SMS("mitteilung-sms", Channel.SMS, EnumSet.of(SUBJECT, LINK), SUBJECT, LINK),
    DIGEST_SMS("zusammenfassung-sms", Channel.SMS, EnumSet.of(NEWS, TOPICS, LINK), LINK),
    MOBILE_CODE("code-sms", Channel.SMS, EnumSet.of(CODE, TOWN), CODE),
    TEXT_STOPPED("stopp-sms", Channel.SMS, EnumSet.noneOf(TemplateField.class)),
    TEXT_ANSWER("antwort-sms", Channel.SMS, EnumSet.of(PHONE, EMAIL));

    private final String slug;
    private final Channel channel;
    private final Set<TemplatePart> parts;
    private final Set<TemplateField> fields;
    private final Set<TemplateField> required;

    /** A mail. */
    TemplateKind(String slug, Set<TemplateField> fields, TemplateField... required) {
        this(slug, Channel.EMAIL, EnumSet.allOf(TemplatePart.class), fields, required);
    }

    /** A message by text. */
    TemplateKind(String slug, Channel channel, Set<TemplateField> fields, TemplateField... required) {
        this(slug, channel, EnumSet.of(TemplatePart.TEXT), fields, required);
    }

    TemplateKind(
            String slug,
            Channel channel,
            Set<TemplatePart> parts,
            Set<TemplateField> fields,
            TemplateField... required) {
        this.slug = slug;
        this.channel = channel;
        this.parts = Collections.unmodifiableSet(parts);
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

    public Channel channel() {
        return channel;
    }

    public boolean textMessage() {
        return channel == Channel.SMS;
    }

    /** Returns what staff word of it. */
    public Set<TemplatePart> parts() {
        return parts;
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
