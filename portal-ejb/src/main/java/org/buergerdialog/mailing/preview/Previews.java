package org.buergerdialog.mailing.preview;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.infopack.PackReader;
import org.buergerdialog.mailing.layout.FooterLinks;
import org.buergerdialog.mailing.layout.MailTemplate;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.writer.NoticeWriter;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Writes a notice as its readers will get it, but to nobody: its links are the same for all and end nothing. */
@ApplicationScoped
class Previews {

    @Inject
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
                List.of(notice.topicName().in(language)),
                new PackReader(
                        nobody(language),
                        null,
                        Salutation.greeting(null, null, null, language),
                        new Wishes(Set.of(notice.topicId()), Set.of())));
    }

    PreviewReader persona(NoticeView notice, PersonaView persona) {
        Language language = notice.languageFor(persona.language());
        Reader eyes = assembly.reader(persona, notice);
        Set<Long> followed = followed(notice, persona, eyes);
        return new PreviewReader(
                eyes,
                topics.names(through(notice, followed), language),
                new PackReader(
                        persona.name().isEmpty() ? nobody(language) : persona.name(),
                        null,
                        Salutation.greeting(persona.salutation(), persona.givenName(), persona.familyName(), language),
                        new Wishes(followed, Set.of())));
    }

    /** A resident, to whom everything is written as the mail itself will be. */
    PreviewReader resident(NoticeView notice, ProfileView profile) {
        Language language = notice.languageFor(profile.language());
        Set<Long> through = interests.followedAround(profile.id(), notice.topics());
        return new PreviewReader(
                assembly.reader(profile, notice),
                through.isEmpty() ? List.of(notice.topicName().in(language)) : topics.names(through, language),
                PackReader.of(profile, interests.wishes(profile.id()), language));
    }

    private static String nobody(Language language) {
        return new MailWords(language).get("preview.recipient");
    }

    /** Whoever gets the notice follows one of its topics or one above them; personas are taken to do so, too. */
    private static Set<Long> followed(NoticeView notice, PersonaView persona, Reader eyes) {
        Set<Long> followed = new TreeSet<>(persona.topics());
        if (Collections.disjoint(eyes.topics(), notice.topics())) {
            followed.add(notice.topicId());
        }
        return followed;
    }

    /** Returns those of the followed topics through which the notice comes. */
    private Set<Long> through(NoticeView notice, Set<Long> followed) {
        return topics.tree().stream()
                .flatMap(TopicView::withBelow)
                .filter(topic -> followed.contains(topic.id()))
                .filter(topic -> topic.withBelow().map(TopicView::id).anyMatch(notice.topics()::contains))
                .map(TopicView::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    MailText text(NoticeView notice, PreviewReader reader) {
        Language language = language(notice, reader);
        return writer.text(
                        notice,
                        reader.eyes(),
                        assembly.parts(notice, reader.eyes()),
                        reader.pack().greeting(),
                        templates.closing(language).text(),
                        new MailWords(language).following(reader.through()))
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
