package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Part;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.content.Reader;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Writes a notice as its readers will get it, but to nobody: its links are the same for all and end nothing. */
@ApplicationScoped
class Previews {

    @EJB
    private Assembly assembly;

    @Inject
    private NoticeWriter writer;

    @Inject
    private MailTemplate template;

    @Inject
    private Templates templates;

    @Inject
    private Settings settings;

    /** @param persona null for a reader nothing is known of */
    MailText text(NoticeView notice, PersonaView persona, Language stranger) {
        Reader reader = reader(notice, persona, stranger);
        Language language = language(notice, persona, stranger);
        MailWords words = new MailWords(language);
        return writer.text(
                        notice,
                        reader,
                        assembly.parts(notice, reader),
                        greeting(persona, language),
                        templates.closing(language).text(),
                        words.get("notice.reason", notice.topicName().in(language)))
                .offeringAtLeast(
                        templates.write(TemplateKind.NOTICE, language, Map.of()).button(),
                        settings.portalUrl() + "/einstellungen");
    }

    Preview preview(NoticeView notice, PersonaView persona, Language stranger) {
        MailText text = text(notice, persona, stranger);
        Language language = language(notice, persona, stranger);
        String preferences = settings.portalUrl() + "/einstellungen";
        FooterLinks links = new FooterLinks(null, preferences, preferences);
        MailTemplate.Twins twins = template.twins(text, language, links);
        return new Preview(language, text.subject(), twins.html(), twins.text());
    }

    /** Returns the info packs that come with the mail: one, or none where the notice goes without. */
    List<Mail.Enclosure> packs(NoticeView notice, PersonaView persona, Language stranger) {
        if (!notice.shown().infoPack()) {
            return List.of();
        }
        Reader eyes = reader(notice, persona, stranger);
        Language language = language(notice, persona, stranger);
        List<Part> parts = assembly.parts(notice, eyes);
        String name = persona == null || persona.name().isEmpty()
                ? new MailWords(language).get("preview.recipient")
                : persona.name();
        Wishes wishes = new Wishes(followed(notice, persona, eyes), Set.of());
        PackReader reader = new PackReader(name, null, greeting(persona, language), wishes);
        return List.of(writer.pack(notice, eyes, parts, reader, words(persona, language)));
    }

    private DocumentWords words(PersonaView persona, Language language) {
        Map<TemplateField, String> values = TemplateValues.of(settings);
        if (persona != null) {
            values.put(TemplateField.GIVEN_NAME, persona.givenName());
            values.put(TemplateField.FAMILY_NAME, persona.familyName());
        }
        return templates.write(TemplateKind.INFO_PACK, language, values).document(templates.closing(language));
    }

    /** Whoever gets the notice follows its topic or the one above it; personas are taken to do so, too. */
    private static Set<Long> followed(NoticeView notice, PersonaView persona, Reader eyes) {
        Set<Long> followed = new TreeSet<>(persona == null ? Set.of() : persona.topics());
        if (!eyes.topics().contains(notice.topicId())) {
            followed.add(notice.topicId());
        }
        return followed;
    }

    private Reader reader(NoticeView notice, PersonaView persona, Language stranger) {
        return persona == null ? assembly.stranger(stranger) : assembly.reader(persona, notice);
    }

    private static String greeting(PersonaView persona, Language language) {
        return persona == null
                ? Salutation.greeting(null, null, null, language)
                : Salutation.greeting(persona.salutation(), persona.givenName(), persona.familyName(), language);
    }

    Language language(NoticeView notice, PersonaView persona, Language stranger) {
        return notice.languageFor(persona == null ? stranger : persona.language());
    }
}
