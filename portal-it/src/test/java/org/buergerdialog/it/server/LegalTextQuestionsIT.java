package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.buergerdialog.consent.ConsentState;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.consent.LegalTextDraft;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.LegalTextView;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.TextPart;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of practice about the texts that residents agree to: who may change them, and what that does to consents. */
@ExtendWith(ArquillianExtension.class)
class LegalTextQuestionsIT {

    @Inject
    private Texts texts;

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private LegalTextService legalTexts;

    @AfterEach
    void tidyUp() {
        texts.retire();
    }

    @Test
    void doesAMinorChangeOfTheWordingLeaveConsentsAlone() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.publishMinorChange(purpose);

        ConsentView view = decisions.view(resident, purpose);
        assertThat(view.granted()).isTrue();
        assertThat(view.renewalDue()).isFalse();
        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED");
    }

    @Test
    void doesAMaterialChangeAskForARenewal() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.publishMaterialChange(purpose);

        assertThat(decisions.view(resident, purpose).renewalDue()).isTrue();
    }

    @Test
    void doesAMaterialChangeTakeAwayWhatWasAgreedBefore() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.publishMaterialChange(purpose);

        ConsentView view = decisions.view(resident, purpose);
        assertThat(view.state()).isEqualTo(ConsentState.GRANTED);
        assertThat(view.agreedVersion()).isEqualTo(1);
        assertThat(view.agreed().de()).isEqualTo(Texts.GERMAN);
    }

    @Test
    void doesTheResidentSeeWhatChangedBeforeDeciding() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.publishMaterialChange(purpose);

        ConsentView view = decisions.view(resident, purpose);
        assertThat(view.changeNote()).isEqualTo(new Bilingual("Neu: Anrufe am Abend.", "New: calls in the evening."));
        assertThat(added(view.changes(Language.DE))).contains("Auch abends.");
        assertThat(added(view.changes(Language.EN))).contains("In the evening, too.");
        assertThat(view.changes(Language.DE)).extracting(TextPart::kind).doesNotContain(TextPart.Kind.REMOVED);
    }

    private static String added(List<TextPart> parts) {
        return parts.stream()
                .filter(part -> part.kind() == TextPart.Kind.ADDED)
                .map(TextPart::text)
                .reduce("", String::concat);
    }

    @Test
    void doesAMinorChangeHideAMaterialOneBeforeIt() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.publishMaterialChange(purpose);
        texts.publishMinorChange(purpose);

        ConsentView view = decisions.view(resident, purpose);
        assertThat(view.renewalDue()).isTrue();
        assertThat(view.changeNote().de()).isEqualTo("Neu: Anrufe am Abend.");
    }

    @Test
    void isSomebodyAskedAgainWhoAgreedToTheNewTextAlready() {
        String purpose = texts.purpose(null);
        texts.publishMaterialChange(purpose);
        Resident resident = decisions.holder(purpose);

        assertThat(decisions.view(resident, purpose).renewalDue()).isFalse();
        assertThat(decisions.view(resident, purpose).changeNote()).isNull();
    }

    @Test
    void isSomebodyAskedToRenewWhoWithdrew() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        decisions.withdraw(resident, purpose).orThrow();

        texts.publishMaterialChange(purpose);

        assertThat(decisions.view(resident, purpose).renewalDue()).isFalse();
    }

    @Test
    void isARenewalADeclarationOfItsOwn() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.publishMaterialChange(purpose);

        decisions.grant(resident, purpose).orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED RENEWED");
        assertThat(Register.last("text_version", resident.email(), purpose)).isEqualTo("2");
        assertThat(Register.last("wording", resident.email(), purpose)).endsWith("Auch abends.");
        assertThat(decisions.view(resident, purpose).renewalDue()).isFalse();
    }

    @Test
    void doesSayingNoToTheNewTextEndTheOldConsent() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.publishMaterialChange(purpose);

        decisions.decline(resident, purpose).orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED DECLINED");
        assertThat(decisions.view(resident, purpose).state()).isEqualTo(ConsentState.DECLINED);
    }

    @Test
    void maySomebodyAgreeToAnOldText() {
        String purpose = texts.purpose(null);
        long old = texts.current(purpose);
        texts.publishMinorChange(purpose);
        Resident resident = life.resident();

        assertThat(decisions.grant(resident, purpose, old).rule()).isEqualTo("consent.text-superseded");

        assertThat(Register.of(resident.email(), purpose)).isEmpty();
    }

    @Test
    void maySomebodyAgreeToADraft() {
        String purpose = texts.purpose(null);
        long draft = texts.draft(purpose).id();
        Resident resident = life.resident();

        assertThat(decisions.grant(resident, purpose, draft).rule()).isEqualTo("consent.text-superseded");

        assertThat(Register.of(resident.email(), purpose)).isEmpty();
    }

    @Test
    void doesADraftChangeWhatFormsShow() {
        String purpose = texts.purpose(null);
        long shown = texts.current(purpose);

        texts.save(purpose, new LegalTextDraft("Ganz anders.", "All different.", true, "Alles.", "Everything."));

        assertThat(texts.current(purpose)).isEqualTo(shown);
        assertThat(legalTexts.current(purpose).text(Language.DE)).isEqualTo(Texts.GERMAN);
    }

    @Test
    void whichTextDoesAnOldConsentProveAfterANewOneWasPublished() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.publishMaterialChange(purpose);

        assertThat(Register.last("wording", resident.email(), purpose)).isEqualTo(Texts.GERMAN);
        assertThat(Register.last("sha256", resident.email(), purpose)).isEqualTo(Sha256.hex(Texts.GERMAN));
        assertThat(Register.last("text_version", resident.email(), purpose)).isEqualTo("1");
    }

    @Test
    void mayATextBePublishedInOneLanguageOnly() {
        String purpose = texts.purpose(null);
        texts.save(purpose, new LegalTextDraft("Nur auf Deutsch.", null, false, null, null));

        assertThat(texts.publish(purpose).rule()).isEqualTo("legal-text.language-missing");
    }

    @Test
    void mayAMaterialChangeGoUnexplained() {
        String purpose = texts.purpose(null);
        texts.save(purpose, new LegalTextDraft("Etwas Neues.", "Something new.", true, "Neues.", null));

        assertThat(texts.publish(purpose).rule()).isEqualTo("legal-text.change-note-missing");
    }

    @Test
    void mayTheSameTextBePublishedAgain() {
        String purpose = texts.purpose(null);

        assertThat(texts.publish(purpose).rule()).isEqualTo("legal-text.unchanged");
    }

    @Test
    void canAPublishedTextBeChanged() {
        String purpose = texts.purpose(null);
        LegalTextView published =
                life.asPrivacyOfficer(() -> legalTexts.get(purpose, 1)).orThrow();
        LegalTextDraft change = new LegalTextDraft("Geändert.", "Changed.", false, null, null);

        Outcome<Void> saving = life.asPrivacyOfficer(() -> legalTexts.save(purpose, 1, change, published.revision()));

        assertThat(saving.rule()).isEqualTo("legal-text.published");
        assertThat(legalTexts.current(purpose).text(Language.DE)).isEqualTo(Texts.GERMAN);
    }

    @Test
    void canAPublishedTextBeThrownAway() {
        String purpose = texts.purpose(null);
        LegalTextView published =
                life.asPrivacyOfficer(() -> legalTexts.get(purpose, 1)).orThrow();

        Outcome<Void> discarding = life.asPrivacyOfficer(() -> legalTexts.discard(purpose, 1, published.revision()));

        assertThat(discarding.rule()).isEqualTo("legal-text.published");
    }

    @Test
    void mayWhatSomebodyElseHasChangedMeanwhileBePublishedUnread() {
        String purpose = texts.purpose(null);
        LegalTextView read = texts.draft(purpose);
        texts.save(purpose, new LegalTextDraft("Von anderer Hand.", "By another hand.", false, null, null));

        Outcome<Void> publishing =
                life.asPrivacyOfficer(() -> legalTexts.publish(purpose, read.version(), read.revision()));

        assertThat(publishing.rule()).isEqualTo("changed-meanwhile");
    }

    @Test
    void doesTheFingerprintBelongToTheTextThatFormsShow() {
        String purpose = texts.purpose(null);
        var current = legalTexts.current(purpose);

        assertThat(current.fingerprint(Language.DE)).isEqualTo(Sha256.hex(Texts.GERMAN));
        assertThat(current.fingerprint(Language.EN)).isEqualTo(Sha256.hex(Texts.ENGLISH));
    }
}
