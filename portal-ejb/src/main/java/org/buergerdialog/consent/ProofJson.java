package org.buergerdialog.consent;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.buergerdialog.audit.LedgerPosition;
import org.buergerdialog.document.DoubleOptIn;
import org.buergerdialog.shared.Bilingual;

/** Writes a proof for machines; times are UTC (ISO 8601), fingerprints SHA-256 in hexadecimal. */
final class ProofJson {

    private static final String HOW_TO_VERIFY =
            "seal.sealedText, encoded in UTF-8, has the SHA-256 seal.digest. The SHA-256 of the lines previous, ledger, seq,"
                    + " \"ENTRY\", declaration id, digest and sealedAt (UTC, uuuu-MM-dd HH:mm:ss.SSSSSS), each written as"
                    + " its number of bytes, a colon, the value and a line feed, is seal.hash; seal.previous is the hash"
                    + " of the link before. confirmationMailState is SEALED if confirmationMail.base64, decoded, has the"
                    + " SHA-256 mailSha256 of the declaration that confirmed, which is part of its sealedText.";

    private final Proof proof;
    private final Dossier dossier;

    ProofJson(Proof proof) {
        this.proof = proof;
        this.dossier = proof.dossier();
    }

    String text() {
        return new Json()
                .with("declaration", dossier.declaration().id())
                .with("madeAt", proof.madeAt())
                .with("madeBy", proof.madeBy())
                .with("email", dossier.declaration().email())
                .with(
                        "emailToday",
                        dossier.person() == null ? null : dossier.person().email())
                .with("name", dossier.name())
                .with("purpose", purpose())
                .with("state", dossier.state(proof.madeAt()))
                .with("doubleOptIn", dossier.optIn() == null ? null : doubleOptIn())
                .with(
                        "declarations",
                        dossier.history().stream().map(this::declaration).toList())
                .with("confirmationMailState", dossier.keptMail())
                .with("confirmationMail", dossier.mail() == null ? null : mail(dossier.mail()))
                .with("scan", dossier.scan() == null ? null : scan())
                .with("ledger", ledger())
                .text();
    }

    private Json purpose() {
        Purpose purpose = dossier.purpose();
        return new Json()
                .with("slug", purpose.slug())
                .with("name", bilingual(purpose.name()))
                .with("description", bilingual(purpose.description()))
                .with("legalBasis", bilingual(purpose.legalBasis().article()));
    }

    private static Json bilingual(Bilingual text) {
        return new Json().with("de", text.de()).with("en", text.en());
    }

    private Json doubleOptIn() {
        DoubleOptIn times = dossier.doubleOptIn();
        return new Json()
                .with("id", dossier.optIn().id())
                .with("requestedAt", times.requestedAt())
                .with("mailedAt", times.mailedAt())
                .with("messageId", times.messageId())
                .with("confirmedAt", times.confirmedAt())
                .with("requestedFrom", dossier.optIn().requestedFrom())
                .with("confirmedFrom", dossier.optIn().confirmedFrom());
    }

    private Json declaration(Declaration one) {
        DeclarationView view = dossier.view(one);
        return new Json()
                .with("id", view.id())
                .with("email", view.email())
                .with("kind", view.kind())
                .with("declaredAt", view.declaredAt())
                .with("recordedAt", view.recordedAt())
                .with("legalText", legalText(view))
                .with("touchpoint", view.touchpoint())
                .with("form", view.form())
                .with("source", view.source())
                .with("actor", view.actor())
                .with("optIn", view.optIn())
                .with("requestedAt", view.requestedAt())
                .with("mailedAt", view.mailedAt())
                .with("messageId", view.messageId())
                .with("mailSha256", view.mailSha256())
                .with("note", view.note())
                .with("scanSha256", view.scanSha256())
                .with("seal", view.seal() == null ? null : seal(view.seal()));
    }

    private static Json legalText(DeclarationView view) {
        return new Json()
                .with("id", view.legalText())
                .with("version", view.textVersion())
                .with("language", view.language().locale().getLanguage())
                .with("sha256", view.sha256())
                .with("text", view.wording());
    }

    private static Json seal(LedgerPosition seal) {
        return new Json()
                .with("ledger", seal.ledger())
                .with("seq", seal.seq())
                .with("digest", seal.digest())
                .with("previous", seal.previous())
                .with("hash", seal.hash())
                .with("sealedAt", seal.sealedAt())
                .with("anchoredAt", seal.anchoredAt())
                .with("untouched", seal.untouched())
                .with("sealedText", seal.text());
    }

    private static Json mail(ConfirmationMail mail) {
        return new Json()
                .with("messageId", mail.messageId())
                .with("sentAt", mail.sentAt())
                .with("size", mail.raw().length)
                .with("sha256", mail.sha256())
                .with("original", new String(mail.raw(), StandardCharsets.UTF_8))
                .with("base64", Base64.getEncoder().encodeToString(mail.raw()));
    }

    private Json scan() {
        ScannedPaper scan = dossier.scan();
        return new Json()
                .with("name", scan.name())
                .with("mediaType", scan.view().mediaType())
                .with("untouched", scan.is(dossier.view(dossier.declaration()).scanSha256()))
                .with("base64", Base64.getEncoder().encodeToString(scan.view().content()));
    }

    private Json ledger() {
        List<Json> findings = proof.report().findings().stream()
                .map(finding -> new Json()
                        .with("kind", finding.kind())
                        .with("seq", finding.seq())
                        .with("entry", finding.entry()))
                .toList();
        return new Json()
                .with("name", proof.report().ledger())
                .with("verifiedAt", proof.madeAt())
                .with("intact", proof.report().intact())
                .with("links", proof.report().links())
                .with("erased", proof.report().erased())
                .with("lastSealed", proof.report().lastSealed())
                .with("headHash", proof.report().headHash())
                .with("findings", findings)
                .with("howToVerify", HOW_TO_VERIFY);
    }
}
