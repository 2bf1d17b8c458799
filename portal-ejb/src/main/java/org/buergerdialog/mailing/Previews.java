package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.content.Reader;
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
        Reader reader = persona == null ? assembly.stranger(stranger) : assembly.reader(persona, notice);
        Language language = language(notice, persona, stranger);
        MailWords words = new MailWords(language);
        String greeting = persona == null
                ? Salutation.greeting(null, null, null, language)
                : Salutation.greeting(persona.salutation(), persona.givenName(), persona.familyName(), language);
        return writer.text(
                        notice,
                        reader,
                        greeting,
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

    Language language(NoticeView notice, PersonaView persona, Language stranger) {
        return notice.languageFor(persona == null ? stranger : persona.language());
    }
}
