package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.Attachment;
import org.buergerdialog.mailing.CampaignService;
import org.buergerdialog.mailing.MessageService;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes with a notice is different for everybody. */
@ExtendWith(ArquillianExtension.class)
class InfoPackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FIGURE = Pattern.compile("/Figure <<.*?EMC", Pattern.DOTALL);
    private static final Pattern MODULES = Pattern.compile("(\\d+) (\\d+) (\\d+) 1 re");

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
        assertThat(painting.text()).contains("Für alle", onCulture).doesNotContain(onSports);
        assertThat(running.text()).contains("Für alle", onSports).doesNotContain(onCulture);
        assertThat(painting.codes()).containsExactlyInAnyOrder(forAll, exhibition);
        assertThat(running.codes()).containsExactlyInAnyOrder(forAll, race).doesNotContain(elsewhere);
    }

    /** Publishes an event and returns the end of its address. */
    private String event(long topic, String district) {
        long event = life.event(Life.soon(), 20);
        Rows.change("update event set topic_id = ?, district = ? where id = ?", topic, district, event);
        return "/veranstaltungen/" + Rows.text("select slug from event where id = ?", event);
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
     * @param codes what the QR codes say, without the portal's own address
     */
    private record Pack(String name, String text, List<String> codes) {}

    private Pack pack(Resident reader, long notice) throws Exception {
        long citizen = reader.number();
        String mine = "message where kind = 'NOTICE' and object_id = ? and citizen_id = ?";
        Await.until("mail", PATIENCE, () -> Rows.count(mine + " and state = 'SENT'", notice, citizen) == 1);
        long message = Rows.number("select id from " + mine, notice, citizen);
        Attachment file = life.as(reader, () -> messages.mine(message))
                .orThrow()
                .attachments()
                .get(0);
        List<String> codes = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
            for (PDPage page : pdf.getPages()) {
                String drawing = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                for (BitMatrix code : codes(drawing)) {
                    codes.add(new Decoder().decode(code).getText().replaceFirst("^https?://[^/]+", ""));
                }
            }
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            return new Pack(file.name(), text, codes);
        }
    }

    /** The modules of the codes as they stand on a page: rectangles in module units. */
    private static List<BitMatrix> codes(String page) {
        return FIGURE.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(InfoPackIT::runs)
                .filter(runs -> !runs.isEmpty())
                .map(runs -> {
                    int size =
                            runs.stream().mapToInt(run -> run[0] + run[2]).max().orElseThrow();
                    BitMatrix modules = new BitMatrix(size);
                    runs.forEach(run -> modules.setRegion(run[0], size - 1 - run[1], run[2], 1));
                    return modules;
                })
                .toList();
    }

    private static List<int[]> runs(String figure) {
        return MODULES.matcher(figure)
                .results()
                .map(run -> IntStream.rangeClosed(1, 3)
                        .map(group -> Integer.parseInt(run.group(group)))
                        .toArray())
                .toList();
    }
}
