package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.content.Reader;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
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

    @EJB
    private Interests interests;

    @EJB
    private TopicService topics;

    @Inject
    private NoticeWriter writer;

    @Inject
    private MailTemplate template;

    @Inject
    private Templates templates;

    @Inject
    private Settings settings;

    /** Somebody of whom nothing is known, who reads this language. */
    PreviewReader stranger(NoticeView notice, Language spoken) {
        Language language = notice.languageFor(spoken);
        return new PreviewReader(
                assembly.stranger(spoken),
                notice.topicName().in(language),
                new PackReader(
                        nobody(language),
                        null,
                        Salutation.greeting(null, null, null, language),
                        new Wishes(Set.of(notice.topicId()), Set.of())));
    }

    PreviewReader persona(NoticeView notice, PersonaView persona) {
        Language language = notice.languageFor(persona.language());
        Reader eyes = assembly.reader(persona, notice);
        return new PreviewReader(
                eyes,
                notice.topicName().in(language),
                new PackReader(
                        persona.name().isEmpty() ? nobody(language) : persona.name(),
                        null,
                        Salutation.greeting(persona.salutation(), persona.givenName(), persona.familyName(), language),
                        new Wishes(followed(notice, persona, eyes), Set.of())));
    }

    /** A resident, to whom everything is written as the mail itself will be. */
    PreviewReader resident(NoticeView notice, ProfileView profile) {
        Language language = notice.languageFor(profile.language());
        Set<Long> through = interests.followedAround(profile.id(), Set.of(notice.topicId()));
        return new PreviewReader(
                assembly.reader(profile, notice),
                through.isEmpty()
                        ? notice.topicName().in(language)
                        : new MailWords(language).list(topics.names(through, language)),
                PackReader.of(profile, interests.wishes(profile.id()), language));
    }

    private static String nobody(Language language) {
        return new MailWords(language).get("preview.recipient");
    }

    /** Whoever gets the notice follows its topic or the one above it; personas are taken to do so, too. */
    private static Set<Long> followed(NoticeView notice, PersonaView persona, Reader eyes) {
        Set<Long> followed = new TreeSet<>(persona.topics());
        if (!eyes.topics().contains(notice.topicId())) {
            followed.add(notice.topicId());
        }
        return followed;
    }

    MailText text(NoticeView notice, PreviewReader reader) {
        Language language = language(notice, reader);
        return writer.text(
                        notice,
                        reader.eyes(),
                        assembly.parts(notice, reader.eyes()),
                        reader.pack().greeting(),
                        templates.closing(language).text(),
                        new MailWords(language).get("notice.reason", reader.through()))
                .offeringAtLeast(
                        templates.write(TemplateKind.NOTICE, language, Map.of()).button(),
                        settings.portalUrl() + "/einstellungen");
    }

    Preview preview(NoticeView notice, PreviewReader reader) {
        FooterLinks links = FooterLinks.ofNobody(settings.portalUrl() + "/einstellungen");
        return Preview.of(text(notice, reader), language(notice, reader), links, template);
    }

    /** Returns the info packs that come with the mail: one, or none where the notice goes without. */
    List<Mail.Enclosure> packs(NoticeView notice, PreviewReader reader) {
        return notice.shown().infoPack()
                ? List.of(writer.pack(
                        notice,
                        reader.eyes(),
                        assembly.parts(notice, reader.eyes()),
                        reader.pack(),
                        words(reader.eyes(), language(notice, reader))))
                : List.of();
    }

    private DocumentWords words(Reader eyes, Language language) {
        Map<TemplateField, String> values = TemplateValues.of(settings);
        values.put(TemplateField.GIVEN_NAME, eyes.values().get(Placeholder.GIVEN_NAME));
        values.put(TemplateField.FAMILY_NAME, eyes.values().get(Placeholder.FAMILY_NAME));
        return templates.write(TemplateKind.INFO_PACK, language, values).document(templates.closing(language));
    }

    Language language(NoticeView notice, PreviewReader reader) {
        return notice.languageFor(reader.eyes().language());
    }
}
