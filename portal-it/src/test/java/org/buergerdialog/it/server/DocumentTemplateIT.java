package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Wording;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wording of tickets, info packs and letters, and of how messages end: changed, used, remembered and reset. */
@ExtendWith(ArquillianExtension.class)
class DocumentTemplateIT {

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private Wordings wordings;

    @Inject
    private Post post;

    @Inject
    private RegistrationService registrations;

    @Inject
    private LetterBatchService letters;

    @BeforeEach
    @AfterEach
    void leaveEverythingAsDelivered() {
        for (TemplateKind kind : TemplateKind.values()) {
            if (kind.document() && wordings.current(kind).changed()) {
                wordings.reset(kind);
            }
        }
    }

    @Test
    void theNextTicketSaysTheNewWordsAndTheMailRemembersThem() throws Exception {
        long ticket = wordings.save(
                TemplateKind.TICKET_DOCUMENT,
                new Wording("Vor Ort", "bis bald am {{Ort}}, {{Vorname}}.", null, "- Einlass ab {{Termin}}"));
        long closing =
                wordings.save(TemplateKind.CLOSING, new Wording(null, "Ahoi\nIhr {{Stadt}}", null, "Ahoi auf Papier"));
        Wordings.everyNodeKnows();

        Resident resident = post.ticketHolder();
        MessageOriginal mail = post.newest(resident);
        assertThat(text(mail.attachments().get(0).content()))
                .containsSubsequence("Guten Tag Erika Prüfstein,", "bis bald am", "Erika.", "Vor Ort", "Einlass ab")
                .doesNotContain("Gut zu wissen", "Ahoi");
        assertThat(words(mail)).contains("Ahoi Ihr Musterstadt").doesNotContain("Freundliche Grüße", "Ahoi auf Papier");
        assertThat(remembered("document_version", mail)).isEqualTo(Long.toString(ticket));
        assertThat(remembered("closing_version", mail)).isEqualTo(Long.toString(closing));
        assertThat(remembered("template_version", mail))
                .as("the mail is as delivered")
                .isNull();
        assertThat(text(opened(resident))).as("in the portal").contains("Vor Ort");

        wordings.reset(TemplateKind.TICKET_DOCUMENT);
        wordings.reset(TemplateKind.CLOSING);
        Wordings.everyNodeKnows();
        MessageOriginal next = post.newest(post.ticketHolder());
        assertThat(text(next.attachments().get(0).content()))
                .contains("Gut zu wissen")
                .doesNotContain("Vor Ort");
        assertThat(words(next)).contains("Freundliche Grüße Ihre Stadt Musterstadt");
        assertThat(remembered("document_version", next)).isNull();
        assertThat(remembered("closing_version", next)).isNull();
        assertThat(remembered("document_version", mail)).as("what was sent").isEqualTo(Long.toString(ticket));
    }

    @Test
    void aLetterIsPrintedInTheNewWordsAndAgainInTheSame() throws Exception {
        long letter = wordings.save(
                TemplateKind.LETTER,
                new Wording("Termine bei uns", "es gibt Neues:", null, "Fragen, {{Vorname}}? {{Telefon}}"));
        long closing = wordings.save(TemplateKind.CLOSING, new Wording(null, "Ahoi", null, "Es grüßt\ndas Rathaus"));
        Wordings.everyNodeKnows();
        long topic = Life.topic();
        Resident resident = decisions.reader(topic, Channel.LETTER);
        long notice = life.notice(topic);
        post.send(notice);
        assertThat(post.print(notice)).isEqualTo(1);

        MessageOriginal printed = post.newest(resident);
        assertThat(text(printed.raw()))
                .containsSubsequence(
                        "es gibt Neues:", "Ein Absatz.", "Fragen, Erika?", "Es grüßt das Rathaus Musterstadt")
                .doesNotContain("Mit freundlichen Grüßen");
        assertThat(remembered("document_version", printed)).isEqualTo(Long.toString(letter));
        assertThat(remembered("closing_version", printed)).isEqualTo(Long.toString(closing));

        wordings.reset(TemplateKind.LETTER);
        wordings.reset(TemplateKind.CLOSING);
        Wordings.everyNodeKnows();
        assertThat(text(life.asStaff(Role.EDITOR, () -> letters.noticeFile(notice, 1))
                        .orThrow()))
                .as("the file for the printer, once more")
                .isEqualTo(text(printed.raw()));
        assertThat(remembered("document_version", printed)).isEqualTo(Long.toString(letter));

        long another = life.notice(topic);
        post.send(another);
        assertThat(post.print(another)).isEqualTo(1);
        MessageOriginal next = post.newest(resident);
        assertThat(text(next.raw()))
                .contains("Mit freundlichen Grüßen Musterstadt")
                .doesNotContain("es gibt Neues:");
        assertThat(remembered("document_version", next)).isNull();
    }

    @Test
    void anInfoPackSaysTheNewWords() throws Exception {
        long pack = wordings.save(
                TemplateKind.INFO_PACK,
                new Wording("Was ansteht", "lesen Sie in Ruhe, {{Vorname}}.", "hier dabei sein", "Alles Weitere:"));
        Wordings.everyNodeKnows();
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        long event = life.event(Life.soon(), 20);
        Rows.change("update event set topic_id = ?, district = null where id = ?", topic, event);
        post.send(life.notice(topic));
        post.await("NOTICE", resident);

        MessageOriginal mail = post.newest(resident);
        assertThat(text(mail.attachments().get(0).content()))
                .contains("lesen Sie in Ruhe, Erika.", "Was ansteht", "hier dabei sein", "Alles Weitere:");
        assertThat(remembered("document_version", mail)).isEqualTo(Long.toString(pack));
    }

    private byte[] opened(Resident resident) {
        String code =
                life.as(resident, () -> registrations.mine()).orThrow().get(0).code();
        return life.as(resident, () -> registrations.ticket(RegistrationAccess.byCode(code)))
                .orThrow();
    }

    private static String remembered(String column, MessageOriginal message) {
        return Rows.text("select " + column + " from message where id = ?", message.id());
    }

    private static String words(MessageOriginal mail) {
        return mail.text().replaceAll("\\s+", " ");
    }

    /** Returns all words with single blanks between them. */
    private static String text(byte[] content) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
