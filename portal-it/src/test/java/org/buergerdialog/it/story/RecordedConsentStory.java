package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.it.page.office.ProofPage;
import org.buergerdialog.it.page.office.ProofsPage;
import org.buergerdialog.it.page.office.RecordingPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A consent on paper, from the counter to the proof before a court. */
class RecordedConsentStory {

    private static final String PURPOSE = "newsletter-email";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final String email = "papier." + Town.mark() + "@example.org";

    @Test
    void aSignedPaperBecomesAProof() {
        RecordingPage recording = RecordingPage.open(adviser())
                .about(PURPOSE)
                .onPaper(true)
                .fill("email", email)
                .fill("note", "Ordner 7")
                .attachPaper()
                .save();
        assertThat(recording.news()).containsText(email);

        Page officer = visitors.signedIn(Account.PRIVACY_OFFICER);
        ProofPage proof = ProofsPage.open(officer).search(email).read(email);
        assertThat(proof.state()).hasText("erteilt");
        assertThat(proof.declarations()).hasCount(1);
        assertThat(proof.declarations().first()).containsText("Ordner 7");
        assertThat(proof.declarations().first()).containsText("auf Papier");
        assertThat(officer.url()).as("no address in an address").doesNotContain(email);

        String paper = new Paper(proof.file("pdf")).text();
        assertThat(paper).contains(email, "Ordner 7");
        String json = new String(proof.file("json"), StandardCharsets.UTF_8);
        assertThat(json).contains(email, "PAPER");
        assertThat(new String(proof.file("scan"), StandardCharsets.US_ASCII)).startsWith("%PDF-");
    }

    @Test
    void aRefusedFormKeepsEverythingIncludingThePaper() {
        RecordingPage recording = RecordingPage.open(adviser())
                .about(PURPOSE)
                .fill("email", "keine Adresse")
                .fill("note", "bleibt stehen")
                .attachPaper();
        // browsers would say so themselves
        recording.field("recording").evaluate("form => form.noValidate = true");
        recording.save();
        assertThat(recording.problem("email")).isVisible();
        assertThat(recording.field("email")).hasValue("keine Adresse");
        assertThat(recording.field("note")).hasValue("bleibt stehen");
        assertThat(recording.kept()).containsText("einwilligung.pdf");
        assertThat(recording.wording()).isVisible();

        recording.fill("email", email).save();
        assertThat(recording.news()).containsText(email);
    }

    @Test
    void thePaperIsKeptAlsoWhereTheAddressIsMissing() {
        RecordingPage recording = RecordingPage.open(adviser()).about(PURPOSE).attachPaper();
        recording.field("recording").evaluate("form => form.noValidate = true");
        recording.save();
        assertThat(recording.problem("email")).isVisible();
        assertThat(recording.kept()).containsText("einwilligung.pdf");

        recording.fill("email", email).save();
        assertThat(recording.news()).containsText(email);
    }

    @Test
    void aPaperIsMissingOrIsNone() {
        RecordingPage recording = RecordingPage.open(adviser())
                .about(PURPOSE)
                .fill("email", email)
                .save();
        assertThat(recording.problem("scan")).isVisible();
        recording
                .attach("einwilligung.pdf", "application/pdf", "nur Text".getBytes(StandardCharsets.UTF_8))
                .save();
        assertThat(recording.problem("scan")).containsText("weder PDF noch JPEG noch PNG");
        assertThat(recording.field("email")).hasValue(email);
    }

    @Test
    void whoCallsIsWithdrawnAtOnce() {
        RecordingPage recording = RecordingPage.open(adviser())
                .about(PURPOSE)
                .onPaper(false)
                .fill("email", email)
                .save();
        assertThat(recording.news()).containsText(email);
        recording
                .about(PURPOSE)
                .onPaper(false)
                .granted(false)
                .fill("email", email)
                .save();
        assertThat(recording.news()).containsText("Widerruf");

        Page officer = visitors.signedIn(Account.PRIVACY_OFFICER);
        ProofPage proof = ProofsPage.open(officer).search(email).read(email);
        assertThat(proof.state()).hasText("widerrufen");
        assertThat(proof.declarations()).hasCount(2);
    }

    @Test
    void whoeverWithdrewOnTheSameDayIsAskedForTheTime() {
        RecordingPage recording = RecordingPage.open(adviser())
                .about(PURPOSE)
                .onPaper(false)
                .fill("email", email)
                .save();
        assertThat(recording.news()).containsText(email);
        recording
                .about(PURPOSE)
                .onPaper(false)
                .granted(false)
                .fill("email", email)
                .save();
        assertThat(recording.news()).containsText("Widerruf");

        recording
                .about(PURPOSE)
                .onPaper(true)
                .fill("email", email)
                .attachPaper()
                .save();
        assertThat(recording.problem("timeOfDay")).containsText("Um wie viel Uhr");
        assertThat(recording.kept()).isVisible();

        recording.fill("timeOfDay", "00:00").save();
        assertThat(recording.warning()).containsText("ändert aber nichts");
        assertThat(recording.warning()).containsText(email);
    }

    private Page adviser() {
        return visitors.signedIn(Account.ADVISER);
    }
}
