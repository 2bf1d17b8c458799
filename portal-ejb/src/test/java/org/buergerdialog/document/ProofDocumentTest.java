package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofDocumentTest {

    @ParameterizedTest
    @CsvSource({"DE,1,1", "DE,6,12", "EN,1,1", "EN,12,4"})
    void proofPassesPdfUaHoweverLongWordingAndMail(Language language, int wording, int mail) throws Exception {
        byte[] pdf = ProofDocument.render(Samples.proof(language, "Anna Berger", Samples.text(wording), mail));

        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void namesOfTheWholeTownPassPdfUa() throws Exception {
        String names = String.join(", ", Samples.NAMES) + ", Иван Шевченко";
        byte[] pdf = ProofDocument.render(Samples.proof(Language.DE, names, names, 1));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf)).contains(Samples.NAMES).contains("Иван Шевченко");
    }

    @Test
    void proofHoldsEverythingACourtWants() throws Exception {
        assertThat(Reading.text(ProofDocument.render(Samples.proof(Language.DE, "Anna Berger", Samples.WORDING, 1))))
                .containsSubsequence(
                        "Die Einwilligung ist widerrufen.",
                        "Das Register ist unversehrt",
                        "anna.berger@musterstadt.example",
                        "2026-11-26 17:30:05 UTC",
                        "26. November 2026, 18:30:05 Uhr MEZ",
                        "2026-11-26 17:30:09 UTC",
                        "<b1946ac9.4711@musterstadt.example>",
                        "1.1 Angefragt",
                        "auf der Website der Stadt",
                        "https://buergerdialog.musterstadt.example/newsletter",
                        "Person ohne Anmeldung (guest)",
                        "Abschnitt 2.1: Fassung 3, Deutsch",
                        Samples.SHA_256,
                        "1.2 Eingewilligt",
                        "1.3 Widerrufen",
                        "angemeldete Person (citizen:17)",
                        "2.1 Fassung 3, Deutsch",
                        "Ich möchte, dass mir die Stadt Musterstadt",
                        "Erklärung 1.1, Erklärung 1.2",
                        "Subject: =?UTF-8?Q?Bitte_best=C3=A4tigen_Sie_Ihre_Anmeldung?=",
                        "boundary=\"----=_Part_12_1720948394.1795714209000\"",
                        "Guten Tag,",
                        Samples.MAIL_LINK,
                        "- Verkehr & Baustellen",
                        "Nr. 4801 der Kette „consent“",
                        "2026-11-26 17:30:07 UTC",
                        "Der Eintrag entspricht dem Siegel.",
                        "12.345 Glieder, davon 7 zu absichtlich",
                        "2027-02-27 07:43:25 UTC",
                        "Petra Datenschutz");
    }

    @Test
    void theMailIsAttachedByteByByte() throws Exception {
        ProofData proof = Samples.proof(Language.DE, "Anna Berger", Samples.WORDING, 1);
        try (PdfReader reader = new PdfReader(ProofDocument.render(proof))) {
            PdfArray files = reader.getCatalog()
                    .getAsDict(PdfName.NAMES)
                    .getAsDict(PdfName.EMBEDDEDFILES)
                    .getAsArray(PdfName.NAMES);
            PRStream mail = (PRStream) files.getAsDict(1).getAsDict(PdfName.EF).getAsStream(PdfName.F);

            assertThat(PdfReader.getStreamBytes(mail)).isEqualTo(proof.mail().original());
        }
    }

    @Test
    void anEndlessLineOfTheMailIsWrappedAndNothingIsLost() throws Exception {
        String line = "https://buergerdialog.musterstadt.example/" + "x1".repeat(200) + "ende";
        ProofData full = Samples.proof(Language.DE, "Anna Berger", Samples.WORDING, 1);
        ProofMail mail = new ProofMail("<1@x>", Samples.REQUESTED, "X-Long: " + line, line, new byte[] {1});
        byte[] pdf = ProofDocument.render(with(full, full.declarations(), "SEALED", mail, full.verification()));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf).replace(" ", "")).contains("X-Long:" + line);
    }

    @Test
    void findingsOfTheVerificationAreSaidInWords() throws Exception {
        byte[] pdf = ProofDocument.render(Samples.proof(
                Language.DE,
                null,
                Samples.WORDING,
                1,
                new ProofFinding("EDITED", 4803, 4713),
                new ProofFinding("TRUNCATED", 0, 0)));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .contains(
                        "Die Prüfung hat 2 Abweichungen gefunden.",
                        "nach der Versiegelung geändert (Glied 4803, Eintrag 4713)")
                .doesNotContain("Das Register ist unversehrt");
    }

    @Test
    void aMailThatIsNotTheOneThatWasSealedIsSaidAtTheTopAndBesideIt() throws Exception {
        ProofData full = Samples.proof(Language.EN, null, Samples.WORDING, 1);
        byte[] pdf = ProofDocument.render(with(full, full.declarations(), "OTHER", full.mail(), full.verification()));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .containsSubsequence("is not the one that was sent", "is not the one that was sent");
    }

    @Test
    void aMailThatNobodyAnsweredYetIsNotInIt() throws Exception {
        ProofData full = Samples.proof(Language.EN, null, Samples.WORDING, 1);
        byte[] pdf = ProofDocument.render(with(full, full.declarations(), "WITHHELD", null, full.verification()));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf)).contains("not been confirmed yet").doesNotContain("/bestaetigen/");
    }

    @Test
    void aDeclarationOfWhichLittleIsKnownPassesPdfUa() throws Exception {
        ProofData full = Samples.proof(Language.EN, null, Samples.WORDING, 1);
        ProofDeclaration bare = new ProofDeclaration(
                1,
                "RECORDED",
                Samples.REQUESTED,
                Samples.REQUESTED,
                "earlier@example.org",
                null,
                null,
                "PAPER",
                "staff:5d0b",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Form of the summer fair",
                "formular.pdf, SHA-256 " + Samples.SHA_256,
                null);
        byte[] pdf = ProofDocument.render(with(full, List.of(bare), "MISSING", null, full.verification()));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .contains(
                        "holds one declaration.", "Recorded by the town", "on paper", "staff of the town (staff:5d0b)")
                .contains(
                        "earlier@example.org",
                        "Form of the summer fair",
                        "formular.pdf",
                        "Not sealed yet",
                        "no longer available");
    }

    @Test
    void readersFindTheChaptersInTheOutline() throws Exception {
        try (PdfReader reader =
                new PdfReader(ProofDocument.render(Samples.proof(Language.DE, null, Samples.WORDING, 1)))) {
            assertThat(SimpleBookmark.getBookmarkList(reader))
                    .extracting(chapter -> (Object) ((Map<?, ?>) chapter).get("Title"))
                    .containsExactly(
                            "1 Erklärungen",
                            "2 Wortlaut",
                            "3 Bestätigungsmail",
                            "4 Versiegelung",
                            "5 Prüfung",
                            "6 Ausfertigung");
        }
    }

    @Test
    void sameDataGiveTheSameBytes() {
        assertThat(ProofDocument.render(Samples.proof(Language.DE, "Anna Berger", Samples.WORDING, 3)))
                .isEqualTo(ProofDocument.render(Samples.proof(Language.DE, "Anna Berger", Samples.WORDING, 3)));
    }

    private static ProofData with(
            ProofData full,
            List<ProofDeclaration> declarations,
            String keptMail,
            ProofMail mail,
            ProofVerification verification) {
        return new ProofData(
                full.language(),
                full.town(),
                full.number(),
                full.madeAt(),
                full.madeBy(),
                full.person(),
                full.email(),
                full.purpose(),
                full.slug(),
                full.description(),
                full.legalBasis(),
                full.state(),
                full.doubleOptIn(),
                declarations,
                keptMail,
                mail,
                verification);
    }
}
