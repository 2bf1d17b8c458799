package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileUpdate;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Finding;
import org.buergerdialog.content.NoticeDocumentService;
import org.buergerdialog.content.NoticeDocumentView;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeState;
import org.buergerdialog.content.NoticeVersionView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.content.PublishedNotices;
import org.buergerdialog.content.Reader;
import org.buergerdialog.content.Readers;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.TextPart;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Content pieces in versions: written, looked at, approved, and read differently by different people. */
@ExtendWith(ArquillianExtension.class)
class ContentIT {

    @Inject
    private Life life;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeDocumentService documents;

    @Inject
    private Notices mailed;

    @Inject
    private PublishedNotices published;

    @Inject
    private Assembly assembly;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ProfileService profiles;

    @AfterEach
    void forgetFourEyes() {
        System.clearProperty("PORTAL_FOUR_EYES");
    }

    @Test
    void anApprovedVersionStaysWhileTheNextOneIsWritten() {
        long topic = Life.topic();
        long notice = life.notice(draft(topic, true, Block.text("Der alte Text.", null)));
        NoticeView first = get(notice);
        assertThat(first.state()).isEqualTo(NoticeState.APPROVED);
        assertThat(first.shown().approvedBy()).isEqualTo("staff:staff-editor");

        life.asStaff(
                        Role.EDITOR,
                        () -> notices.update(
                                notice, first.version(), draft(topic, true, Block.text("Der neue Text.", null))))
                .orThrow();
        assertThat(get(notice))
                .returns(NoticeState.DRAFT, NoticeView::state)
                .returns(2, NoticeView::latest)
                .returns(1, NoticeView::approved);
        assertThat(published.get(first.slug()).onPaper().de()).isEqualTo("Der alte Text.");
        assertThat(mailed.view(notice).onPaper().de()).as("what would be sent").isEqualTo("Der alte Text.");

        life.approve(notice);
        assertThat(published.get(first.slug()).onPaper().de()).isEqualTo("Der neue Text.");
        assertThat(life.asStaff(Role.EDITOR, () -> notices.versions(notice)).orThrow())
                .extracting(NoticeVersionView::number, NoticeVersionView::state)
                .containsExactly(tuple(2, NoticeState.APPROVED), tuple(1, NoticeState.APPROVED));
        assertThat(life.asStaff(Role.EDITOR, () -> notices.compare(notice, 1, 2, Language.DE))
                        .orThrow())
                .contains(new TextPart(TextPart.Kind.REMOVED, "alte"), new TextPart(TextPart.Kind.ADDED, "neue"));
    }

    @Test
    void aHeadingIsOneOnPaper() {
        Block heading = new Block(Block.Kind.HEADING, "Das Programm", null, null, Readers.EVERYBODY);
        long notice = life.notice(draft(Life.topic(), true, heading, Block.text("Es spielt die Kapelle.", null)));
        NoticeView mailed = this.mailed.view(notice);
        Reader somebody = new Reader(Map.of(), Set.of(), Set.of(), Language.DE);

        assertThat(mailed.onPaper().de()).isEqualTo("# Das Programm\n\nEs spielt die Kapelle.");
        assertThat(assembly.onPaper(mailed, somebody, 0))
                .isEqualTo(mailed.onPaper().de());
        assertThat(assembly.onPaper(mailed, somebody, 1)).startsWith("## Das Programm\n");
        assertThat(assembly.text(mailed, somebody)).startsWith("Das Programm\n");
    }

    @Test
    void nothingIsSentOrReadBeforeSomebodyHasApprovedIt() {
        long topic = Life.topic();
        long notice = life.asStaff(Role.EDITOR, () -> notices.create(draft(topic, true, Block.text("Text", null))))
                .orThrow();
        String slug = get(notice).slug();
        assertThat(send(notice).rule()).isEqualTo("notice.not-approved");
        assertThat(approve(notice).rule()).isEqualTo("notice.not-in-review");
        life.asStaff(Role.EDITOR, () -> notices.submit(notice, get(notice).version()))
                .orThrow();
        assertThat(send(notice).rule()).isEqualTo("notice.not-approved");
        assertThat(published.find(slug)).isEmpty();
        assertThat(approve(notice).worked()).isTrue();
        assertThat(published.find(slug)).isPresent();
        assertThat(send(notice).worked()).isTrue();
        assertThat(send(notice).rule()).isEqualTo("notice.sent");
    }

    @Test
    void whereFourEyesAreWantedNobodyApprovesWhatTheyWroteLast() {
        System.setProperty("PORTAL_FOUR_EYES", "true");
        long topic = Life.topic();
        long notice = life.asStaff(Role.EDITOR, () -> notices.create(draft(topic, true, Block.text("Text", null))))
                .orThrow();
        life.asStaff(Role.EDITOR, () -> notices.submit(notice, get(notice).version()))
                .orThrow();
        assertThat(mayApprove(Role.EDITOR, notice)).isFalse();
        assertThat(approve(notice).rule()).isEqualTo("notice.own");
        assertThat(get(notice).state()).isEqualTo(NoticeState.IN_REVIEW);

        assertThat(mayApprove(Role.ADMIN, notice)).isTrue();
        int version = get(notice).version();
        life.asStaff(Role.ADMIN, () -> notices.approve(notice, version)).orThrow();
        assertThat(get(notice).shown())
                .returns("staff:staff-editor", NoticeVersionView::writtenBy)
                .returns("staff:staff-admin", NoticeVersionView::approvedBy);
    }

    private boolean mayApprove(String role, long notice) {
        return life.asStaff(role, () -> notices.mayApprove(notice)).orThrow();
    }

    @Test
    void theCheckStopsTheApprovalOfErrorsAndNotOfWarnings() {
        long topic = Life.topic();
        long notice = life.asStaff(
                        Role.EDITOR,
                        () -> notices.create(draft(
                                topic,
                                false,
                                Block.text("Guten Tag {{Ortsteil}}", null),
                                new Block(Block.Kind.BUTTON, "Los", null, "/gibt-es-nicht", Readers.EVERYBODY))))
                .orThrow();
        reader(topic, null, Language.DE);
        assertThat(life.asStaff(Role.EDITOR, () -> notices.check(notice)).orThrow())
                .extracting(Finding::rule)
                .containsExactly("dead-link", "no-english", "gap");
        life.asStaff(Role.EDITOR, () -> notices.submit(notice, get(notice).version()))
                .orThrow();
        assertThat(approve(notice).rule()).isEqualTo("notice.lint");

        life.asStaff(
                        Role.EDITOR,
                        () -> notices.update(
                                notice,
                                get(notice).version(),
                                draft(topic, false, Block.text("Guten Tag {{Ortsteil}}", null))))
                .orThrow();
        life.approve(notice);
        assertThat(get(notice).state()).isEqualTo(NoticeState.APPROVED);
    }

    @Test
    void whoeverSawAnOlderStateIsTold() {
        long topic = Life.topic();
        long notice = life.asStaff(Role.EDITOR, () -> notices.create(draft(topic, false, Block.text("Text", null))))
                .orThrow();
        int seen = get(notice).version();
        life.asStaff(Role.EDITOR, () -> notices.submit(notice, seen)).orThrow();
        assertThat(life.asStaff(Role.EDITOR, () -> notices.submit(notice, seen)).rule())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void eachReaderGetsTheBlocksThatAreForThem() {
        long topic = Life.topic();
        long sport = Life.topic();
        Resident german = reader(topic, "altstadt", Language.DE);
        life.follow(german, sport);
        Resident english = reader(topic, null, Language.EN);

        long notice = life.notice(new NoticeDraft(
                topic,
                Set.of(),
                Set.of(),
                "Für {{Vorname}}",
                "For {{Vorname}}",
                List.of(
                        Block.text("Für alle.", "For everybody."),
                        Block.text("Nur zum Sport.", "Sport only.").forReaders(readers(Set.of(sport), Set.of(), null)),
                        Block.text("Nur in der Altstadt.", "Altstadt only.")
                                .forReaders(readers(Set.of(), Set.of("altstadt"), null)),
                        Block.text(null, "For readers of English.")
                                .forReaders(readers(Set.of(), Set.of(), Language.EN))),
                true,
                false,
                null,
                null));
        post.queue(notice);

        Mail first = received(notice, german);
        assertThat(first.subject()).isEqualTo("Für Erika");
        for (String type : List.of("text/plain", "text/html")) {
            assertThat(first.text(type))
                    .contains("Für alle.", "Nur zum Sport.", "Nur in der Altstadt.")
                    .doesNotContain("For readers of English.");
        }
        Mail second = received(notice, english);
        assertThat(second.subject()).isEqualTo("For Erika");
        for (String type : List.of("text/plain", "text/html")) {
            assertThat(second.text(type))
                    .contains("For everybody.", "For readers of English.")
                    .doesNotContain("Sport only.", "Altstadt only.", "Für alle.");
        }
    }

    @Test
    void aDocumentIsForStaffUntilAVersionThatShowsItIsApproved() {
        byte[] pdf = ("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        String document =
                life.asStaff(Role.EDITOR, () -> documents.keep("Plan.pdf", pdf)).orThrow();
        Block block = new Block(Block.Kind.DOCUMENT, "Der Plan", null, document, Readers.EVERYBODY);
        long notice = life.asStaff(Role.EDITOR, () -> notices.create(draft(Life.topic(), true, block)))
                .orThrow();
        assertThatThrownBy(() -> documents.get(document)).isInstanceOf(NotFound.class);
        assertThat(life.asStaff(Role.EVENT_MANAGER, () -> documents.get(document))
                        .worked())
                .isFalse();
        assertThat(life.asStaff(Role.EDITOR, () -> documents.get(document))
                        .orThrow()
                        .content())
                .isEqualTo(pdf);

        life.approve(notice);
        assertThat(documents.get(document))
                .returns("Plan.pdf", NoticeDocumentView::name)
                .returns(pdf, NoticeDocumentView::content);
    }

    @Test
    void whatIsNoPdfOrTooLargeIsNotKept() {
        assertThat(life.asStaff(Role.EDITOR, () -> documents.keep("Plan.pdf", new byte[10]))
                        .rule())
                .isEqualTo("document.type");
        assertThat(life.asStaff(
                                Role.EDITOR,
                                () -> documents.keep("Plan.pdf", new byte[NoticeDocumentService.LARGEST + 1]))
                        .rule())
                .isEqualTo("document.size");
        Block unknown = new Block(Block.Kind.DOCUMENT, "Der Plan", null, "0".repeat(64), Readers.EVERYBODY);
        assertThat(life.asStaff(Role.EDITOR, () -> notices.create(draft(Life.topic(), true, unknown)))
                        .rule())
                .isEqualTo("notice.unknown-document");
    }

    private static Readers readers(Set<Long> topics, Set<String> districts, Language language) {
        return new Readers(topics, districts, language);
    }

    private Mail received(long notice, Resident reader) {
        return post.received(Rows.number(
                "select max(id) from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                notice,
                reader.number()));
    }

    /** Somebody who gets mails about the topic. */
    private Resident reader(long topic, String district, Language language) {
        Resident resident = life.resident();
        life.as(
                        resident,
                        () -> profiles.updateMine(new ProfileUpdate(
                                null, "Erika", "Prüfstein", null, null, null, district, null, null, language)))
                .orThrow();
        life.follow(resident, topic);
        decisions.grant(resident, "newsletter-email");
        return resident;
    }

    private NoticeView get(long notice) {
        return life.asStaff(Role.EDITOR, () -> notices.get(notice)).orThrow();
    }

    private Outcome<Void> approve(long notice) {
        int version = get(notice).version();
        return life.asStaff(Role.EDITOR, () -> notices.approve(notice, version));
    }

    private Outcome<?> send(long notice) {
        int version = get(notice).version();
        return life.asStaff(Role.EDITOR, () -> campaigns.send(notice, version));
    }

    private static NoticeDraft draft(long topic, boolean publicly, Block... blocks) {
        return new NoticeDraft(
                topic, Set.of(), Set.of(), "Zur Prüfung", null, List.of(blocks), true, publicly, null, null);
    }
}
