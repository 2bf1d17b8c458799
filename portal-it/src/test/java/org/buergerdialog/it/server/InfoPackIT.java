package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes with a notice is different for everybody. */
@ExtendWith(ArquillianExtension.class)
class InfoPackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private NoticeService notices;

    @Inject
    private CampaignService campaigns;

    @Inject
    private PreferenceService preferences;

    @Inject
    private MessageService messages;

    @Test
    void readersWithOtherInterestsGetOtherArticlesAndEvents() throws Exception {
        long common = Life.topic();
        long culture = Life.topic();
        long sports = Life.topic();
        Resident painter = life.resident();
        decisions.followWithConsent(painter, common);
        life.follow(painter, culture);
        Resident runner = life.resident();
        decisions.followWithConsent(runner, common);
        life.follow(runner, sports);
        life.as(runner, () -> preferences.districts(Access.signedIn(), Set.of("altstadt")))
                .orThrow();

        String forAll = event(common, null);
        String exhibition = event(culture, "nordhang");
        String race = event(sports, "altstadt");
        String elsewhere = event(sports, "nordhang");
        String onCulture = sent(culture);
        String onSports = sent(sports);
        long notice = notice(common, "Für alle " + UUID.randomUUID());
        send(notice);

        Pack painting = pack(painter, notice);
        Pack running = pack(runner, notice);

        assertThat(painting.name()).isEqualTo("Infopaket.pdf");
        assertThat(painting.text())
                .contains("Für alle", onCulture, forAll, exhibition)
                .doesNotContain(onSports, race);
        assertThat(running.text())
                .contains("Für alle", onSports, forAll, race)
                .doesNotContain(onCulture, exhibition, elsewhere);
    }

    /** Publishes an event and returns its title. */
    private String event(long topic, String district) {
        long event = life.event(Life.soon(), 20);
        Rows.change("update event set topic_id = ?, district = ? where id = ?", topic, district, event);
        return Rows.text("select title_de from event where id = ?", event);
    }

    /** Sends a notice about a topic and returns its subject. */
    private String sent(long topic) {
        String subject = "Neues " + UUID.randomUUID();
        send(notice(topic, subject));
        return subject;
    }

    private long notice(long topic, String subject) {
        return life.notice(new NoticeDraft(topic, subject, null, "Ein Absatz.", null, null));
    }

    private void send(long notice) {
        life.asStaff(
                        Role.EDITOR,
                        () -> campaigns.send(notice, notices.get(notice).version()))
                .orThrow();
    }

    /**
     * @param text all words with single blanks between them
     */
    private record Pack(String name, String text) {}

    private Pack pack(Resident reader, long notice) throws Exception {
        long citizen = reader.number();
        String mine = "message where kind = 'NOTICE' and object_id = ? and citizen_id = ?";
        Await.until("mail", PATIENCE, () -> Rows.count(mine + " and state = 'SENT'", notice, citizen) == 1);
        long message = Rows.number("select id from " + mine, notice, citizen);
        Attachment file = life.as(reader, () -> messages.mine(message))
                .orThrow()
                .attachments()
                .get(0);
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            return new Pack(file.name(), new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
    }
}
