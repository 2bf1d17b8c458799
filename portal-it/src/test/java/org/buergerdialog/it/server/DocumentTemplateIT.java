package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.mailing.template.TemplateDraft;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.mailing.template.TemplateView;
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

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Each node looks for new versions once in three seconds. */
    private static final Duration EVERY_NODE_KNOWS = Duration.ofSeconds(4);

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private TemplateService templates;

    @Inject
    private RegistrationService registrations;

    @Inject
    private PreferenceService preferences;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NoticeService notices;

    @Inject
    private LetterBatchService letters;

    @Inject
    private MessageService messages;

    @Inject
    private Dispatcher dispatcher;

    @BeforeEach
    @AfterEach
    void leaveEverythingAsDelivered() {
        for (TemplateKind kind : TemplateKind.values()) {
            if (kind.document() && current(kind).changed()) {
                reset(kind);
            }
        }
    }

    @Test
    void theNextTicketSaysTheNewWordsAndTheMailRemembersThem() throws Exception {
        long ticket = save(
                TemplateKind.TICKET_DOCUMENT,
                new Wording("Vor Ort", "bis bald am {{Ort}}, {{Vorname}}.", null, "- Einlass ab {{Termin}}"));
        long closing = save(TemplateKind.CLOSING, new Wording(null, "Ahoi\nIhr {{Stadt}}", null, "Ahoi auf Papier"));
        everyNodeKnows();

        Resident resident = register();
        MessageOriginal mail = newest(resident);
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

        reset(TemplateKind.TICKET_DOCUMENT);
        reset(TemplateKind.CLOSING);
        everyNodeKnows();
        MessageOriginal next = newest(register());
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
        long letter = save(
                TemplateKind.LETTER,
                new Wording("Termine bei uns", "es gibt Neues:", null, "Fragen, {{Vorname}}? {{Telefon}}"));
        long closing = save(TemplateKind.CLOSING, new Wording(null, "Ahoi", null, "Es grüßt\ndas Rathaus"));
        everyNodeKnows();
        long topic = Life.topic();
        Resident resident = letterReader(topic);
        long notice = life.notice(topic);
        send(notice);
        assertThat(print(notice)).isEqualTo(1);

        MessageOriginal printed = newest(resident);
        assertThat(text(printed.raw()))
                .containsSubsequence(
                        "es gibt Neues:", "Ein Absatz.", "Fragen, Erika?", "Es grüßt das Rathaus Musterstadt")
                .doesNotContain("Mit freundlichen Grüßen");
        assertThat(remembered("document_version", printed)).isEqualTo(Long.toString(letter));
        assertThat(remembered("closing_version", printed)).isEqualTo(Long.toString(closing));

        reset(TemplateKind.LETTER);
        reset(TemplateKind.CLOSING);
        everyNodeKnows();
        assertThat(text(life.asStaff(Role.EDITOR, () -> letters.noticeFile(notice, 1))
                        .orThrow()))
                .as("the file for the printer, once more")
                .isEqualTo(text(printed.raw()));
        assertThat(remembered("document_version", printed)).isEqualTo(Long.toString(letter));

        long another = life.notice(topic);
        send(another);
        assertThat(print(another)).isEqualTo(1);
        MessageOriginal next = newest(resident);
        assertThat(text(next.raw()))
                .contains("Mit freundlichen Grüßen Musterstadt")
                .doesNotContain("es gibt Neues:");
        assertThat(remembered("document_version", next)).isNull();
    }

    @Test
    void anInfoPackSaysTheNewWords() throws Exception {
        long pack = save(
                TemplateKind.INFO_PACK,
                new Wording("Was ansteht", "lesen Sie in Ruhe, {{Vorname}}.", "hier dabei sein", "Alles Weitere:"));
        everyNodeKnows();
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        long event = life.event(Life.soon(), 20);
        Rows.change("update event set topic_id = ?, district = null where id = ?", topic, event);
        send(life.notice(topic));
        Await.until("the notice", PATIENCE, () -> sent("NOTICE", resident) == 1);

        MessageOriginal mail = newest(resident);
        assertThat(text(mail.attachments().get(0).content()))
                .contains("lesen Sie in Ruhe, Erika.", "Was ansteht", "hier dabei sein", "Alles Weitere:");
        assertThat(remembered("document_version", mail)).isEqualTo(Long.toString(pack));
    }

    /** Saves a wording, the same in both languages, and returns its row. */
    private long save(TemplateKind kind, Wording wording) {
        int number = current(kind).number();
        life.asStaff(Role.EDITOR, () -> templates.save(kind, number, new TemplateDraft(wording, wording)))
                .orThrow();
        return Rows.number("select id from template_version where kind = ? and number = ?", kind.name(), number + 1);
    }

    private void reset(TemplateKind kind) {
        int number = current(kind).number();
        life.asStaff(Role.EDITOR, () -> templates.reset(kind, number)).orThrow();
    }

    private TemplateView current(TemplateKind kind) {
        return life.asStaff(Role.EDITOR, () -> templates.get(kind)).orThrow();
    }

    private static void everyNodeKnows() {
        Instant then = Instant.now().plus(EVERY_NODE_KNOWS);
        Await.until("every node to look", PATIENCE, () -> Instant.now().isAfter(then));
    }

    private Resident register() {
        Resident resident = life.resident();
        long event = life.event(5);
        life.as(resident, () -> registrations.register(event)).orThrow();
        Await.until("the ticket", PATIENCE, () -> sent("TICKET", resident) == 1);
        return resident;
    }

    private static long sent(String kind, Resident resident) {
        return Rows.count("message where kind = ? and state = 'SENT' and citizen_id = ?", kind, resident.number());
    }

    private byte[] opened(Resident resident) {
        String code =
                life.as(resident, () -> registrations.mine()).orThrow().get(0).code();
        return life.as(resident, () -> registrations.ticket(RegistrationAccess.byCode(code)))
                .orThrow();
    }

    private Resident letterReader(long topic) {
        Resident resident = life.resident();
        Rows.change(
                "update citizen set street = 'Prüfweg 1', postal_code = '12345', city = 'Musterstadt' where id = ?",
                resident.number());
        decisions.grant(resident, Channel.LETTER.purpose()).orThrow();
        life.as(resident, () -> {
                    preferences.follow(Access.signedIn(), topic);
                    return preferences.channel(Access.signedIn(), topic, Channel.LETTER);
                })
                .orThrow();
        return resident;
    }

    private void send(long notice) {
        life.asStaff(
                        Role.EDITOR,
                        () -> campaigns.send(notice, notices.get(notice).version()))
                .orThrow();
        dispatcher.work();
    }

    private int print(long notice) {
        return life.asStaff(Role.EDITOR, () -> letters.printNotice(notice)).orThrow();
    }

    private MessageOriginal newest(Resident resident) {
        return life.as(resident, () -> messages.mine(messages.mine(0, 1).get(0).id()))
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
