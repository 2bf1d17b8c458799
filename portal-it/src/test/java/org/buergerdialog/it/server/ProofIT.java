package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.buergerdialog.audit.Digest;
import org.buergerdialog.audit.Sealer;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.DeclarationKind;
import org.buergerdialog.consent.DeclarationView;
import org.buergerdialog.consent.KeptMail;
import org.buergerdialog.consent.ProofHit;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.consent.ProofView;
import org.buergerdialog.consent.ReceiptService;
import org.buergerdialog.consent.RecordedConsent;
import org.buergerdialog.consent.RecordedConsentService;
import org.buergerdialog.consent.Scan;
import org.buergerdialog.consent.UsedTemplate;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consent given by double opt-in, as a court would want it proven (BGH I ZR 164/09) and its owner would want to keep it. */
@ExtendWith(ArquillianExtension.class)
class ProofIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;
    private static final String SECONDS = "%Y-%m-%dT%H:%i:%s";

    @Inject
    private Texts texts;

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private ProofService proofs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ConsentService consents;

    @Inject
    private RecordedConsentService recorded;

    @Inject
    private Sealer sealer;

    @Resource
    private UserTransaction transaction;

    @AfterEach
    void takeBack() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void theProofForMachinesHasAllThatACourtWants() {
        Guest guest = guests.confirmed(Life.topic());
        JsonObject proof = json(grantOf(guest));

        JsonObject asked = declaration(proof, "REQUESTED");
        assertThat(asked.getString("email")).isEqualTo(guest.email());
        assertThat(asked.getString("form")).isEqualTo(Guests.FORM);
        assertThat(asked.getString("source")).isEqualTo(Guests.PAGE);
        assertThat(asked.getJsonObject("legalText").getString("text")).isEqualTo(wording("DE"));
        assertThat(asked.getJsonObject("legalText").getString("sha256")).isEqualTo(Sha256.hex(wording("DE")));

        JsonObject granted = declaration(proof, "GRANTED");
        assertThat(granted.getString("messageId")).isEqualTo(optIn("message_id", guest));
        assertThat(granted.getJsonObject("legalText").getString("sha256")).isEqualTo(Sha256.hex(wording("DE")));

        JsonObject times = proof.getJsonObject("doubleOptIn");
        assertThat(times.getString("requestedAt"))
                .startsWith(time("requested_at", guest))
                .endsWith("Z");
        assertThat(times.getString("mailedAt"))
                .startsWith(time("mailed_at", guest))
                .endsWith("Z");
        assertThat(times.getString("confirmedAt"))
                .startsWith(time("confirmed_at", guest))
                .endsWith("Z");
        assertThat(proof.getString("state")).isEqualTo("GRANTED");
    }

    @Test
    void theConfirmationMailInTheProofIsTheOneThatTheMailServerGot() {
        Guest guest = guests.confirmed(Life.topic());
        long declaration = grantOf(guest);
        byte[] received = guests.mail(guest.optIn()).raw();

        assertThat(asPrivacyOfficer(() -> proofs.mail(declaration))).isEqualTo(received);
        JsonObject mail = json(declaration).getJsonObject("confirmationMail");
        assertThat(Base64.getDecoder().decode(mail.getString("base64"))).isEqualTo(received);
        assertThat(mail.getString("sha256")).isEqualTo(Sha256.hex(received));
        assertThat(attachment(pdf(declaration, Language.DE))).isEqualTo(received);
    }

    @Test
    void theMailIsSealedWithTheYes() {
        Guest guest = guests.confirmed(Life.topic());
        JsonObject proof = json(grantOf(guest));

        String sha256 = Sha256.hex(guests.mail(guest.optIn()).raw());
        JsonObject granted = declaration(proof, "GRANTED");
        assertThat(granted.getString("mailSha256")).isEqualTo(sha256);
        assertThat(granted.getJsonObject("seal").getString("sealedText"))
                .endsWith("11:mail_sha256\n64:" + sha256 + "\n");
        assertThat(proof.getString("confirmationMailState")).isEqualTo("SEALED");
    }

    @Test
    void theMailIsSealedEvenIfTheButtonWasPressedBeforeItsArrivalWasNoted() {
        Guest guest = guests.asked(Life.topic());
        Rows.change("update opt_in set mailed_at = null where id = ?", guest.optIn());
        guests.confirm(guest);

        JsonObject granted = declaration(json(grantOf(guest)), "GRANTED");

        assertThat(granted.getString("messageId")).isEqualTo(optIn("message_id", guest));
        assertThat(granted.getString("mailSha256"))
                .isEqualTo(Sha256.hex(guests.mail(guest.optIn()).raw()));
    }

    @Test
    void aMailThatWasExchangedInTheArchiveShows() throws Exception {
        Guest guest = guests.confirmed(Life.topic());
        long declaration = grantOf(guest);
        String original = "update message_original o join message m on m.id = o.message_id set o.%s"
                + " where m.kind = 'CONFIRMATION' and m.object_id = ?";
        transaction.begin();
        Rows.change(original.formatted("content = 'nothing'"), guest.optIn());
        assertThat(json(declaration).getString("confirmationMailState")).isEqualTo("OTHER");
        Rows.change(original.formatted("sha256 = sha2('nothing', 256)"), guest.optIn());

        assertThat(json(declaration).getString("confirmationMailState")).isEqualTo("OTHER");
        assertThat(asPrivacyOfficer(() -> proofs.proof(declaration)).keptMail()).isEqualTo(KeptMail.OTHER);
        assertThat(words(pdf(declaration, Language.EN))).contains(squeezed("is not the one that was sent and sealed"));
    }

    @Test
    void theProofSaysWithWhichVersionOfItsTemplateTheMailWasWritten() {
        Guest guest = guests.confirmed(Life.topic());
        long declaration = grantOf(guest);
        assertThat(asPrivacyOfficer(() -> proofs.proof(declaration)).mailTemplate())
                .isEqualTo(UsedTemplate.DELIVERED);

        long wording = Wordings.deliveredAgain(TemplateKind.CONFIRMATION);
        long closing = Wordings.deliveredAgain(TemplateKind.CLOSING);
        Rows.change(
                "update message set template_version = ?, closing_version = ? where kind = 'CONFIRMATION' and object_id = ?",
                wording,
                closing,
                guest.optIn());

        assertThat(asPrivacyOfficer(() -> proofs.proof(declaration)))
                .returns(new UsedTemplate("adresse-bestaetigen", Wordings.number(wording)), ProofView::mailTemplate)
                .returns(new UsedTemplate("gruss", Wordings.number(closing)), ProofView::mailClosing);
    }

    @Test
    void nobodyOnTheStaffGetsTheMailBeforeItIsAnswered() {
        Guest guest = guests.asked(Life.topic());
        long declaration = grantOf(guest);

        ProofView page = asPrivacyOfficer(() -> proofs.proof(declaration));
        assertThat(page.keptMail()).isEqualTo(KeptMail.WITHHELD);
        assertThat(page.mailSize()).isZero();
        assertThat(life.asStaff(Role.PRIVACY_OFFICER, () -> proofs.mail(declaration))
                        .thrown())
                .isInstanceOf(NotFound.class);
        String json = asPrivacyOfficer(() -> proofs.json(declaration));
        assertThat(json).contains("WITHHELD").doesNotContain("/bestaetigen/").doesNotContain(guest.token());
        byte[] pdf = pdf(declaration, Language.EN);
        assertThat(words(pdf)).doesNotContain(guest.token()).contains(squeezed("has not been confirmed yet"));
        assertThat(attachments(pdf)).isEmpty();

        guests.confirm(guest);

        assertThat(asPrivacyOfficer(() -> proofs.mail(declaration)))
                .isEqualTo(guests.mail(guest.optIn()).raw());
    }

    @Test
    void aConsentGivenAgainWithOneClickIsNotProvenByTheDoubleOptInBefore() {
        Guest guest = guests.confirmed(Life.topic());
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");
        long text = Rows.number("select id from legal_text where purpose = ? and state = 'PUBLISHED'", NEWS);
        consents.grant(guests.link(guest), NEWS, text, Language.DE, "/einstellungen");

        JsonObject proof = json(grantOf(guest));
        String receipt = words(receipts.pdf(guests.link(guest), NEWS, Language.DE));

        assertThat(proof.isNull("doubleOptIn")).isTrue();
        assertThat(proof.getString("confirmationMailState")).isEqualTo("NONE");
        assertThat(receipt)
                .contains("/einstellungen")
                .doesNotContain(Guests.PAGE)
                .doesNotContain(clock("confirmed_at", guest));
    }

    @Test
    void theProofOfAWithdrawalHasTheDoubleOptInByWhichTheConsentWasGiven() {
        Guest guest = guests.confirmed(Life.topic());
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");

        JsonObject proof = json(grantOf(guest));

        assertThat(proof.getJsonObject("doubleOptIn").getInt("id")).isEqualTo((int) guest.optIn());
        assertThat(proof.getString("confirmationMailState")).isEqualTo("SEALED");
    }

    @Test
    void theProofToPrintSaysTheSame() {
        Guest guest = guests.confirmed(Guests.address(), Language.EN, Life.topic());
        long declaration = grantOf(guest);

        for (Language language : Language.values()) {
            String proof = words(pdf(declaration, language));
            assertThat(proof)
                    .contains(squeezed(wording("EN")))
                    .contains(Sha256.hex(wording("EN")))
                    .contains(guest.email())
                    .contains(Guests.FORM)
                    .contains(Guests.PAGE)
                    .contains(optIn("message_id", guest))
                    .contains(clock("requested_at", guest))
                    .contains(clock("mailed_at", guest))
                    .contains(clock("confirmed_at", guest))
                    .contains("UTC");
        }
        assertThat(words(pdf(declaration, Language.DE)))
                .as("the mail as its reader saw it")
                .contains("/bestaetigen/" + guest.token());
    }

    @Test
    void thePageSaysTheSame() {
        Guest guest = guests.confirmed(Life.topic());
        long declaration = grantOf(guest);

        ProofView page = asPrivacyOfficer(() -> proofs.proof(declaration));

        assertThat(page.email()).isEqualTo(guest.email());
        assertThat(page.mailSize()).isEqualTo(guests.mail(guest.optIn()).raw().length);
        assertThat(page.declaration().wording()).isEqualTo(wording("DE"));
        assertThat(page.declaration().sha256()).isEqualTo(Sha256.hex(wording("DE")));
        assertThat(page.declaration().messageId()).isEqualTo(optIn("message_id", guest));
        assertThat(page.history())
                .extracting(DeclarationView::kind)
                .containsExactly(DeclarationKind.REQUESTED, DeclarationKind.GRANTED);
        assertThat(page.history()).allMatch(row -> row.seal() != null && row.untouched());
    }

    @Test
    void anybodyCanRecomputeTheSealWithNothingButTheProof() {
        JsonObject proof = json(grantOf(guests.confirmed(Life.topic())));
        List<Integer> found =
                proof.getJsonObject("ledger").getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                        .map(finding -> finding.getInt("entry"))
                        .toList();

        for (JsonObject declared : proof.getJsonArray("declarations").getValuesAs(JsonObject.class)) {
            JsonObject seal = declared.getJsonObject("seal");
            assertThat(Sha256.hex(seal.getString("sealedText"))).isEqualTo(seal.getString("digest"));
            String sealedAt = seal.getString("sealedAt").replace('T', ' ').replace("Z", "");
            assertThat(Digest.of(
                            seal.getString("previous"),
                            seal.getString("ledger"),
                            seal.getInt("seq"),
                            "ENTRY",
                            declared.getInt("id"),
                            seal.getString("digest"),
                            (sealedAt + (sealedAt.contains(".") ? "" : ".") + "000000").substring(0, 26)))
                    .isEqualTo(seal.getString("hash"));
            assertThat(found).doesNotContain(declared.getInt("id"));
        }
    }

    @Test
    void aProofDoesNotHushUpWhatWasTamperedWith() throws Exception {
        long declaration = grantOf(guests.confirmed(Life.topic()));
        transaction.begin();
        Rows.change("update consent_declaration set wording = 'Ich will alles.' where id = ?", declaration);

        JsonObject proof = json(declaration);

        assertThat(declaration(proof, "GRANTED").getJsonObject("seal").getBoolean("untouched"))
                .isFalse();
        assertThat(proof.getJsonObject("ledger").getBoolean("intact")).isFalse();
    }

    @Test
    void everyLookAtAProofIsNoted() {
        Guest guest = guests.confirmed(Life.topic());
        long declaration = grantOf(guest);

        asPrivacyOfficer(() -> proofs.proof(declaration));
        asPrivacyOfficer(() -> proofs.json(declaration));
        asPrivacyOfficer(() -> proofs.pdf(declaration, Language.DE));
        asPrivacyOfficer(() -> proofs.mail(declaration));

        assertThat(Rows.texts(
                        "select action from audit_entry where object = ? and citizen_id = ? and actor = ? order by id",
                        "declaration:" + declaration,
                        guest.number(),
                        "staff:staff-" + Role.PRIVACY_OFFICER))
                .containsExactly("proof.read", "proof.json", "proof.pdf", "proof.mail");
    }

    @Test
    void everySearchIsNotedWithItsWordsWhetherOrNotAnybodyIsFound() {
        String words = "nobody-" + Guests.address();

        asPrivacyOfficer(() -> proofs.search("  " + words + " ", 0, 10));
        asPrivacyOfficer(() -> proofs.search(words + "😀".repeat(400), 0, 10));

        assertThat(Rows.texts(
                        "select reason from audit_entry where action = 'proof.search' and reason like ? order by id",
                        words + "%"))
                .containsExactly(words, words + "😀".repeat(300 - words.length()));
    }

    @Test
    void aProofIsFoundByAPartOfTheAddress() {
        Guest guest = guests.confirmed(Life.topic());
        String part = guest.email().substring(0, 20);

        assertThat(asPrivacyOfficer(() -> proofs.search(part, 0, 10)))
                .singleElement()
                .extracting(ProofHit::email, ProofHit::purpose, ProofHit::kind)
                .containsExactly(guest.email(), NEWS, DeclarationKind.GRANTED);
        assertThat(asPrivacyOfficer(() -> proofs.count(part))).isEqualTo(1);
    }

    @Test
    void theProofOfAPaperHasItsScan() {
        String email = Guests.address();
        byte[] scan = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        long declaration = life.asStaff(Role.ADVISER, () -> recorded.record(paper(email, scan)))
                .orThrow()
                .number();

        JsonObject proof = json(declaration).getJsonObject("scan");

        assertThat(Base64.getDecoder().decode(proof.getString("base64"))).isEqualTo(scan);
        assertThat(proof.getBoolean("untouched")).isTrue();
    }

    @Test
    void aScanThatWasExchangedShows() throws Exception {
        byte[] scan = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        long declaration = life.asStaff(Role.ADVISER, () -> recorded.record(paper(Guests.address(), scan)))
                .orThrow()
                .number();
        transaction.begin();
        Rows.change("update consent_scan set content = '%PDF-1.7 another' where declaration_id = ?", declaration);

        assertThat(json(declaration).getJsonObject("scan").getBoolean("untouched"))
                .isFalse();
    }

    private RecordedConsent paper(String email, byte[] scan) {
        long text = texts.current(NEWS);
        return new RecordedConsent(
                email,
                NEWS,
                text,
                RecordedConsent.Medium.PAPER,
                true,
                Life.today(),
                null,
                Language.DE,
                null,
                new Scan("zusage.pdf", null, scan));
    }

    @Test
    void theReceiptToPrintSaysWhatWasAgreedAndHowToWithdraw() {
        Guest guest = guests.confirmed(Life.topic());

        String receipt = words(receipts.pdf(guests.link(guest), NEWS, Language.DE));

        assertThat(receipt)
                .contains(squeezed(wording("DE")))
                .contains(Sha256.hex(wording("DE")))
                .contains("Eingewilligt")
                .contains("/newsletter")
                .contains("widerrufen");
    }

    @Test
    void theReceiptForMachinesIsLinkedDataInTheWordsOfTheW3C() throws JsonLdError {
        Guest guest = guests.confirmed(Life.topic());

        JsonObject receipt = linkedData(receipts.jsonLd(guests.link(guest), NEWS));

        assertThat(types(receipt)).contains("https://w3id.org/dpv#ConsentReceipt");
        JsonObject consent = first(receipt, "https://w3id.org/dpv#hasRecordOfActivity");
        assertThat(types(consent)).contains("https://w3id.org/dpv#ConsentRecord");
        assertThat(id(first(consent, "https://w3id.org/dpv#hasLegalBasis")))
                .isEqualTo("https://w3id.org/dpv/legal/eu/gdpr#A6-1-a");
        assertThat(value(first(first(consent, "https://w3id.org/dpv#hasNotice"), "https://schema.org/text")))
                .isEqualTo(wording("DE"));
        assertThat(value(first(first(consent, "https://w3id.org/dpv#hasNotice"), "https://schema.org/sha256")))
                .isEqualTo(Sha256.hex(wording("DE")));
        assertThat(consent.getJsonArray("https://w3id.org/dpv#hasConsentStatus").getValuesAs(JsonObject.class))
                .extracting(status -> types(status).get(0))
                .containsExactly("https://w3id.org/dpv#ConsentRequested", "https://w3id.org/dpv#ConsentGiven");
    }

    @Test
    void aReceiptAfterTheWithdrawalSaysSo() throws JsonLdError {
        Guest guest = guests.confirmed(Life.topic());
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");

        assertThat(linkedData(receipts.jsonLd(guests.link(guest), NEWS)).toString())
                .contains("https://w3id.org/dpv#ConsentWithdrawn");
    }

    private static JsonObject linkedData(String receipt) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(receipt))).get().getJsonObject(0);
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString)
                .toList();
    }

    private static JsonObject first(JsonObject node, String term) {
        return node.getJsonArray(term).getJsonObject(0);
    }

    private static String id(JsonObject node) {
        return node.getString("@id");
    }

    private static String value(JsonObject node) {
        return node.getString("@value");
    }

    /** Returns the number of the guest's yes, which is sealed and anchored. */
    private long grantOf(Guest guest) {
        sealer.work();
        long declaration = Long.parseLong(Register.last("id", guest.email()));
        Ledgers.awaitSeal("consent", declaration);
        return declaration;
    }

    private <T> T asPrivacyOfficer(Callable<T> call) {
        return life.asPrivacyOfficer(call).orThrow();
    }

    private JsonObject json(long declaration) {
        String text = asPrivacyOfficer(() -> proofs.json(declaration));
        return Json.createReader(new StringReader(text)).readObject();
    }

    private byte[] pdf(long declaration, Language language) {
        return asPrivacyOfficer(() -> proofs.pdf(declaration, language));
    }

    private static JsonObject declaration(JsonObject proof, String kind) {
        JsonArray all = proof.getJsonArray("declarations");
        return all.getValuesAs(JsonObject.class).stream()
                .filter(declared -> declared.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String wording(String language) {
        return Rows.text(
                "select w.text from legal_text t join legal_text_wording w on w.legal_text_id = t.id"
                        + " where t.purpose = ? and t.state = 'PUBLISHED' and w.language = ?",
                NEWS,
                language);
    }

    private static String optIn(String column, Guest guest) {
        return Rows.text("select " + column + " from opt_in where id = ?", guest.optIn());
    }

    private static String time(String column, Guest guest) {
        return optIn("date_format(" + column + ", '" + SECONDS + "')", guest);
    }

    private static String clock(String column, Guest guest) {
        return optIn("date_format(" + column + ", '%H:%i:%s')", guest);
    }

    /** Returns the words of a PDF without any blanks, because lines break where they like. */
    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00ad]+", "");
    }

    private static byte[] attachment(byte[] pdf) {
        List<byte[]> files = attachments(pdf);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static List<byte[]> attachments(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            List<byte[]> files = new ArrayList<>();
            if (names != null && names.getEmbeddedFiles() != null) {
                for (var file : names.getEmbeddedFiles().getNames().values()) {
                    files.add(file.getEmbeddedFile().toByteArray());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
