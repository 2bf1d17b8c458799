package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptDocumentTest {

    @ParameterizedTest
    @CsvSource({"DE,1", "DE,3", "EN,1", "EN,8"})
    void receiptPassesPdfUaHoweverLongTheWording(Language language, int times) throws Exception {
        byte[] pdf = ReceiptDocument.render(Samples.receipt(language, "Anna Berger", Samples.text(times)));

        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void namesOfTheWholeTownPassPdfUa() throws Exception {
        String names = String.join(", ", Samples.NAMES) + ", Иван Шевченко";
        byte[] pdf = ReceiptDocument.render(Samples.receipt(Language.EN, names, Samples.WORDING));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf)).contains(Samples.NAMES).contains("Иван Шевченко");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOrdinaryReceiptFitsOnePage(Language language) throws Exception {
        assertThat(Reading.pages(ReceiptDocument.render(Samples.receipt(language, "Anna Berger", Samples.WORDING))))
                .isOne();
    }

    @Test
    void receiptSaysWhatWhenHowAndHowToEndIt() throws Exception {
        ReceiptData receipt = Samples.receipt(Language.DE, "Anna Berger", Samples.WORDING);

        assertThat(Reading.text(ReceiptDocument.render(receipt)))
                .containsSubsequence(
                        "Einwilligungsbeleg 4711, ausgestellt am 27. November 2026",
                        "Newsletter per E-Mail",
                        "Anna Berger",
                        "anna.berger@musterstadt.example",
                        "Art. 6 Abs. 1 Buchst. a DSGVO",
                        "26. November 2026, 18:40 Uhr",
                        "über einen Link in einer E-Mail",
                        "https://buergerdialog.musterstadt.example/newsletter",
                        "Eingetragen: 26. November 2026, 18:30 Uhr",
                        "bis 25. November 2028",
                        "Ich möchte, dass mir die Stadt Musterstadt",
                        "bleibt rechtmäßig.",
                        "Fassung 3",
                        Samples.SHA_256,
                        "buergerdialog.musterstadt.example/einstellungen/",
                        "Auskunft",
                        "Löschung",
                        "Datenschutzaufsicht",
                        "datenschutz@musterstadt.example");
    }

    @Test
    void aLongWordingIsThereToTheLastWord() throws Exception {
        String wording = Samples.text(8) + "\n\nDas ist das letzte Wort.";
        byte[] pdf = ReceiptDocument.render(Samples.receipt(Language.DE, "Anna Berger", wording));

        assertThat(Reading.pages(pdf)).isGreaterThan(2);
        assertThat(Reading.text(pdf)).contains("Das ist das letzte Wort.");
    }

    @Test
    void theReceiptOfAWithdrawnConsentSaysSoAndOffersNoWithdrawal() throws Exception {
        byte[] pdf = ReceiptDocument.render(onPaper("WITHDRAWN", null, Samples.REQUESTED.plusSeconds(3600)));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .contains("am 26. November 2026 widerrufen", "Widerrufen 26. November 2026, 19:30 Uhr")
                .doesNotContain("Widerrufen können Sie jederzeit", "Gültig");
    }

    @Test
    void theReceiptOfAnExpiredConsentSaysWhenItEnded() throws Exception {
        byte[] pdf = ReceiptDocument.render(onPaper("EXPIRED", Samples.REQUESTED, null));

        assertThat(Reading.text(pdf))
                .contains("am 26. November 2026 abgelaufen")
                .doesNotContain("Widerrufen können Sie jederzeit");
    }

    @Test
    void theReceiptOfARefusalSaysThatNothingWasAgreed() throws Exception {
        byte[] pdf = ReceiptDocument.render(onPaper("DECLINED", null, null));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .contains("nicht eingewilligt haben", "Abgelehnt 26. November 2026, 18:40 Uhr")
                .doesNotContain("Widerrufen können Sie jederzeit", "Gültig", "Eingewilligt");
    }

    @Test
    void aConsentOnPaperNeedsNeitherFormNorMailNorEnd() throws Exception {
        byte[] pdf = ReceiptDocument.render(onPaper("GRANTED", null, null));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .contains("auf Papier", "bis Sie widerrufen")
                .doesNotContain("Formular", "Bestätigungsmail");
    }

    @Test
    void sameDataGiveTheSameBytes() {
        assertThat(ReceiptDocument.render(Samples.receipt(Language.DE, "Anna Berger", Samples.text(4))))
                .isEqualTo(ReceiptDocument.render(Samples.receipt(Language.DE, "Anna Berger", Samples.text(4))));
    }

    private static ReceiptData onPaper(String state, Instant validUntil, Instant withdrawnAt) {
        ReceiptData full = Samples.receipt(Language.DE, null, Samples.WORDING);
        return new ReceiptData(
                full.language(),
                full.town(),
                full.number(),
                full.issuedAt(),
                full.recipient(),
                full.email(),
                full.purpose(),
                full.description(),
                full.legalBasis(),
                state,
                full.wording(),
                full.wordingLanguage(),
                full.version(),
                full.sha256(),
                full.declaredAt(),
                "PAPER",
                null,
                null,
                validUntil,
                withdrawnAt,
                full.withdrawalUrl());
    }
}
