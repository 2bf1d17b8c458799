package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.ANNA;
import static org.buergerdialog.consent.Examples.NOW;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.buergerdialog.audit.Digest;
import org.buergerdialog.audit.LedgerPosition;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.document.ProofData;
import org.buergerdialog.document.ReceiptData;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.Town;
import org.junit.jupiter.api.Test;

/** What proofs and receipts say about a consent that was given by double opt-in and withdrawn. */
class PaperworkTest {

    private static final byte[] MAIL =
            ("Message-ID: <7.x@musterstadt.example>\r\nSubject: =?UTF-8?Q?Best=C3=A4tigen?=\r\n"
                            + "\r\nBitte bestätigen Sie.\r\n")
                    .getBytes(StandardCharsets.UTF_8);

    private final Declaration granted = declaration(2, DeclarationKind.GRANTED, NOW, ANNA);
    private final Declaration withdrawn =
            declaration(3, DeclarationKind.WITHDRAWN, NOW.plusSeconds(60), new EmailAddress("anna.neu@example.org"));
    private final OptIn optIn = optIn();
    private final Consent consent = consent();

    @Test
    void theProofForMachinesHasAllThatACourtWants() {
        JsonObject proof = read(new Proof(dossier(), report(), "Dana Schutz", NOW.plusSeconds(90)).json());

        assertThat(proof.getString("state")).isEqualTo("WITHDRAWN");
        assertThat(proof.getString("madeBy")).isEqualTo("Dana Schutz");
        JsonObject declared = proof.getJsonArray("declarations").getJsonObject(0);
        assertThat(declared.getString("declaredAt")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(declared.getJsonObject("legalText").getString("text")).isEqualTo("Fassung 1");
        assertThat(declared.getJsonObject("legalText").getString("sha256")).isEqualTo(Sha256.hex("Fassung 1"));
        assertThat(declared.getString("messageId")).isEqualTo("7.x@musterstadt.example");
        JsonObject mail = proof.getJsonObject("confirmationMail");
        assertThat(Base64.getDecoder().decode(mail.getString("base64"))).isEqualTo(MAIL);
        assertThat(mail.getString("original")).contains("Bitte bestätigen Sie.");
        JsonObject times = proof.getJsonObject("doubleOptIn");
        assertThat(times.getString("requestedAt")).isEqualTo("2026-11-22T09:58:00Z");
        assertThat(times.getString("mailedAt")).isEqualTo("2026-11-22T09:58:20Z");
        assertThat(times.getString("confirmedAt")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(proof.getJsonObject("ledger").getBoolean("intact")).isTrue();
    }

    @Test
    void anybodyCanRecomputeTheSealFromTheProof() {
        JsonObject proof = read(new Proof(dossier(), report(), "Dana Schutz", NOW).json());
        JsonObject declared = proof.getJsonArray("declarations").getJsonObject(0);
        JsonObject seal = declared.getJsonObject("seal");
        assertThat(Sha256.hex(seal.getString("sealedText"))).isEqualTo(seal.getString("digest"));
        assertThat(seal.getBoolean("untouched")).isTrue();
    }

    @Test
    void theProofSaysThatTheMailIsTheOneThatWasSealed() {
        JsonObject proof = read(new Proof(dossier(), report(), "Dana Schutz", NOW).json());
        assertThat(proof.getString("confirmationMailState")).isEqualTo("SEALED");
        assertThat(proof.getJsonArray("declarations").getJsonObject(0).getString("mailSha256"))
                .isEqualTo(Sha256.hex(MAIL));
        assertThat(dossier().proof(NOW).keptMail()).isEqualTo(KeptMail.SEALED);
    }

    @Test
    void theProofSaysThatTheMailIsAnotherOne() {
        byte[] other = "Subject: Gewinnspiel\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        Dossier exchanged = dossier(optIn, other, true, true);
        assertThat(exchanged.keptMail()).isEqualTo(KeptMail.OTHER);
        assertThat(new Proof(exchanged, report(), "Dana Schutz", NOW)
                        .data(Language.DE, town())
                        .keptMail())
                .isEqualTo("OTHER");
        assertThat(dossier(optIn, MAIL, false, true).keptMail())
                .as("changed in the archive")
                .isEqualTo(KeptMail.OTHER);
        assertThat(dossier(optIn, MAIL, true, false).keptMail())
                .as("changed in the register")
                .isEqualTo(KeptMail.OTHER);
    }

    @Test
    void theProofSaysWhereNoMailWasSealed() {
        Examples.set(granted, "mailSha256", null);
        assertThat(dossier().keptMail()).isEqualTo(KeptMail.UNSEALED);
        assertThat(dossier(optIn, null, true, true).keptMail()).isEqualTo(KeptMail.MISSING);
        assertThat(dossier(null, null, true, true).keptMail()).isEqualTo(KeptMail.NONE);
    }

    @Test
    void theProofDoesNotCallAMailSealedBeforeItIs() {
        Dossier sealed = dossier();
        Dossier fresh = new Dossier(
                granted, List.of(granted), Map.of(), purpose(), consent, person(), optIn, sealed.mail(), null);
        assertThat(fresh.keptMail()).isEqualTo(KeptMail.UNSEALED);
    }

    @Test
    void theProofOfAPendingRequestSaysWhyItHasNoMail() {
        assertThat(dossier(pending(), null, true, true).keptMail()).isEqualTo(KeptMail.WITHHELD);
    }

    @Test
    void theProofSaysWhereTheAddressHasChanged() {
        ProofData data = new Proof(dossier(), report(), "Dana Schutz", NOW).data(Language.DE, town());
        assertThat(data.declarations().get(0).email()).isNull();
        assertThat(data.declarations().get(1).email()).isEqualTo("anna.neu@example.org");
        assertThat(read(new Proof(dossier(), report(), "Dana Schutz", NOW).json())
                        .getString("emailToday"))
                .isEqualTo("anna.neu@example.org");
        assertThat(data.mail().headers()).startsWith("Message-ID: ").doesNotContain("Bitte");
    }

    @Test
    void theReceiptIsAboutTheConsentAndSaysThatItIsOver() {
        ReceiptData receipt = receipt(false).data(Language.EN);
        assertThat(receipt.number()).isEqualTo("2");
        assertThat(receipt.state()).isEqualTo("WITHDRAWN");
        assertThat(receipt.declaredAt()).isEqualTo(NOW);
        assertThat(receipt.withdrawnAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(receipt.email()).isEqualTo("anna@example.org");
        assertThat(receipt.recipient()).isEqualTo("Anna Berger");
    }

    @Test
    void theReceiptByALinkNamesNobody() {
        ReceiptData receipt = receipt(true).data(Language.EN);
        assertThat(receipt.email()).isEqualTo("a•••@example.org");
        assertThat(receipt.recipient()).isNull();
        assertThat(new ReceiptJson(receipt(true)).text())
                .doesNotContain("anna@")
                .doesNotContain("Berger");
    }

    @Test
    void theReceiptForMachinesSpeaksTheVocabularyOfTheStandard() {
        JsonObject receipt = read(new ReceiptJson(receipt(false)).text());
        assertThat(receipt.getString("@type")).isEqualTo("dpv:ConsentReceipt");
        assertThat(receipt.getJsonObject("@context").getString("dpv")).isEqualTo("https://w3id.org/dpv#");
        JsonObject record = receipt.getJsonObject("dpv:hasRecordOfActivity");
        assertThat(record.keySet())
                .contains(
                        "dct:conformsTo",
                        "dct:identifier",
                        "dpv:hasDataSubject",
                        "dpv:hasDataController",
                        "dpv:hasJurisdiction",
                        "dpv:hasApplicableLaw",
                        "dpv:hasLegalBasis",
                        "dpv:hasNotice",
                        "dpv:hasProcess",
                        "dpv:hasConsentControl",
                        "dpv:hasRight",
                        "dpv:hasConsentStatus");
        JsonObject notice = record.getJsonObject("dpv:hasNotice");
        assertThat(notice.getString("schema:sha256")).isEqualTo(Sha256.hex("Fassung 1"));
        assertThat(notice.getJsonObject("schema:text").getString("@value")).isEqualTo("Fassung 1");
        assertThat(record.getJsonArray("dpv:hasConsentStatus")
                        .getJsonObject(0)
                        .getJsonArray("@type")
                        .getString(0))
                .isEqualTo("dpv:ConsentGiven");
        assertThat(record.getJsonArray("dpv:hasConsentStatus")
                        .getJsonObject(1)
                        .getJsonArray("@type")
                        .getString(0))
                .isEqualTo("dpv:ConsentWithdrawn");
    }

    @Test
    void theReceiptForMachinesSaysThatAnAddressHasChangedAndTheConsentGoesOn() {
        Declaration moved =
                declaration(4, DeclarationKind.MOVED, NOW.plusSeconds(30), new EmailAddress("anna.neu@example.org"));
        Consent holds = Examples.granted(1, null);
        Receipt receipt = new Receipt(
                new Dossier(granted, List.of(granted, moved), Map.of(), purpose(), holds, person(), optIn, null, null),
                false,
                town(),
                "https://x",
                "https://x",
                NOW);

        assertThat(holds.address(List.of(granted, moved))).contains("anna.neu@example.org");
        assertThat(read(new ReceiptJson(receipt).text())
                        .getJsonObject("dpv:hasRecordOfActivity")
                        .getJsonArray("dpv:hasConsentStatus")
                        .getJsonObject(1)
                        .getJsonArray("@type")
                        .getString(0))
                .isEqualTo("dpv:ConsentStatusValidForProcessing");
    }

    private Receipt receipt(boolean discreet) {
        String portal = "https://buergerdialog.musterstadt.example";
        return new Receipt(dossier(), discreet, town(), portal, portal + "/einstellungen", NOW.plusSeconds(90));
    }

    private Dossier dossier() {
        return dossier(optIn, MAIL, true, true);
    }

    private Dossier dossier(OptIn request, byte[] kept, boolean archiveUntouched, boolean rowUntouched) {
        List<Declaration> history = List.of(granted, withdrawn);
        Declaration origin = consent.origin(history).orElseThrow();
        String text = Digest.canonical(2L, "Fassung 1");
        LedgerPosition seal = new LedgerPosition(
                "consent", 17, Sha256.hex(text), NOW, "0".repeat(64), "f".repeat(64), NOW, text, rowUntouched);
        ConfirmationMail mail = kept == null
                ? null
                : new ConfirmationMail(
                        "7.x@musterstadt.example",
                        NOW.minusSeconds(100),
                        "Bitte bestätigen Sie.",
                        kept,
                        archiveUntouched,
                        new UsedTemplate("adresse-bestaetigen", 3),
                        UsedTemplate.DELIVERED);
        return new Dossier(origin, history, Map.of(2L, seal), purpose(), consent, person(), request, mail, null);
    }

    private Declaration declaration(long id, DeclarationKind kind, Instant at, EmailAddress email) {
        Circumstances how =
                new Circumstances(Language.DE, Touchpoint.MAIL_LINK, "/bestaetigen", null, "citizen:17", at, at);
        Declaration declaration = new Declaration(kind, 17L, email, Examples.published(1), how);
        Examples.set(declaration, "id", id);
        return kind == DeclarationKind.GRANTED ? declaration.in(optIn()) : declaration;
    }

    private static OptIn optIn() {
        OptIn optIn = pending();
        optIn.confirm(17, null, NOW);
        return optIn;
    }

    private static OptIn pending() {
        OptInRequest request = new OptInRequest(
                "newsletter-email", ANNA, 1L, Language.DE, "/newsletter", null, null, Touchpoint.PORTAL);
        OptIn optIn = new OptIn(OptInState.PENDING, request, null, NOW.minusSeconds(120));
        Examples.set(optIn, "id", 5L);
        optIn.composed("7.x@musterstadt.example", Sha256.hex(MAIL));
        optIn.mailed(NOW.minusSeconds(100));
        return optIn;
    }

    private Consent consent() {
        Consent consent = new Consent(17, "newsletter-email");
        consent.apply(granted, ConsentState.GRANTED, null);
        consent.apply(withdrawn, ConsentState.WITHDRAWN, null);
        return consent;
    }

    private static Purpose purpose() {
        PurposeDraft draft = new PurposeDraft(
                "newsletter-email",
                "Nachrichten per E-Mail",
                "News by e-mail",
                "Wir schreiben Ihnen.",
                "We write to you.",
                LegalBasis.CONSENT,
                PurposeChannel.EMAIL,
                null);
        return new Purpose(draft, 1);
    }

    private static LedgerReport report() {
        return new LedgerReport("consent", 17, 0, NOW, "f".repeat(64), List.of());
    }

    private static ProfileView person() {
        return new ProfileView(
                17,
                "anna.neu@example.org",
                Salutation.MS,
                "Anna",
                "Berger",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Language.DE,
                Map.of());
    }

    private static Town town() {
        return new Town(
                "Musterstadt",
                "Rathausplatz 1",
                "12345",
                "Musterstadt",
                "01234 567-0",
                "rathaus@musterstadt.example",
                "Maria Muster",
                "datenschutz@musterstadt.example",
                "#0a5c5a",
                "#66c9c2");
    }

    private static JsonObject read(String json) {
        return JsonProvider.provider().createReader(new StringReader(json)).readObject();
    }
}
