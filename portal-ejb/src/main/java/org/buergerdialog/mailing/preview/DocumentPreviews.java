package org.buergerdialog.mailing.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.document.EventLine;
import org.buergerdialog.document.InfoPackArticle;
import org.buergerdialog.document.InfoPackData;
import org.buergerdialog.document.InfoPackDocument;
import org.buergerdialog.document.InfoPackEvent;
import org.buergerdialog.document.LetterBatchDocument;
import org.buergerdialog.document.NewsData;
import org.buergerdialog.document.TicketData;
import org.buergerdialog.document.TicketDocument;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;
import org.buergerdialog.shared.TownTime;

/** Shows the words of a template in the whole document they belong to, of a resident and an event that there are not. */
@ApplicationScoped
class DocumentPreviews {

    @Inject
    private Templates templates;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Returns the document that these words make; the closing is shown below a letter. */
    Mail.Enclosure of(TemplateKind kind, Language language, Written written) {
        Sample sample = new Sample(language);
        byte[] pdf =
                switch (kind) {
                    case TICKET_DOCUMENT -> sample.ticket(written.document(null));
                    case INFO_PACK -> sample.pack(written.document(templates.closing(language)));
                    case LETTER -> sample.letter(written.document(templates.closing(language)));
                    case CLOSING -> sample.letter(letter(language).document(written));
                    default -> throw new IllegalArgumentException(kind + " is no document");
                };
        return new Mail.Enclosure(sample.words.get("document." + kind) + ".pdf", pdf);
    }

    private Written letter(Language language) {
        return templates.write(TemplateKind.LETTER, language, templates.samples(TemplateKind.LETTER, language));
    }

    /** What is told in one language. */
    private final class Sample {

        private final Language language;
        private final MailWords words;
        private final Map<TemplateField, String> values;
        private final Town town = settings.town();

        Sample(Language language) {
            this.language = language;
            words = new MailWords(language);
            values = templates.samples(TemplateKind.TICKET_DOCUMENT, language);
        }

        byte[] ticket(DocumentWords said) {
            String code = values.get(TemplateField.TICKET_NUMBER);
            return TicketDocument.render(new TicketData(
                    language,
                    town,
                    greeting(),
                    name(),
                    2,
                    values.get(TemplateField.EVENT),
                    values.get(TemplateField.DATE),
                    values.get(TemplateField.PLACE),
                    town.postcode() + " " + town.city(),
                    code,
                    settings.portalUrl() + "/ticket/" + code,
                    said));
        }

        byte[] pack(DocumentWords said) {
            InfoPackArticle occasion = new InfoPackArticle(
                    language,
                    words.get("template.topic"),
                    words.get("template.subject"),
                    List.of(words.get("template.news")),
                    null);
            InfoPackEvent event = new InfoPackEvent(
                    values.get(TemplateField.EVENT),
                    values.get(TemplateField.DATE),
                    values.get(TemplateField.PLACE),
                    events(),
                    true);
            return InfoPackDocument.render(new InfoPackData(
                    language,
                    town,
                    name(),
                    address(),
                    words.get("template.topic"),
                    greeting() + ",",
                    List.of(occasion),
                    List.of(event),
                    0,
                    events(),
                    settings.portalUrl(),
                    today(),
                    said));
        }

        byte[] letter(DocumentWords said) {
            EventLine event = new EventLine(
                    values.get(TemplateField.EVENT),
                    values.get(TemplateField.DATE),
                    values.get(TemplateField.PLACE),
                    events());
            return LetterBatchDocument.render(List.of(new NewsData(
                    language,
                    town,
                    name(),
                    address(),
                    words.get("template.topic"),
                    greeting() + ",",
                    words.get("template.subject"),
                    words.get("template.news"),
                    List.of(event),
                    settings.portalUrl() + "/einstellungen",
                    today(),
                    said)));
        }

        private String greeting() {
            return Salutation.greeting(
                    null, values.get(TemplateField.GIVEN_NAME), values.get(TemplateField.FAMILY_NAME), language);
        }

        private String name() {
            return values.get(TemplateField.GIVEN_NAME) + " " + values.get(TemplateField.FAMILY_NAME);
        }

        private String address() {
            return words.get("template.street") + "\n" + town.postcode() + " " + town.city();
        }

        private String events() {
            return settings.portalUrl() + "/veranstaltungen";
        }

        private String today() {
            return TownTime.date(TownTime.now(clock), language);
        }
    }
}
