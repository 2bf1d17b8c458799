package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Sha256;

/**
 * Draws the proof of a consent for a court: every declaration, the wording, the confirmation mail and the seals.
 *
 * <p>The mail is also attached byte by byte, because its printed text shows neither encoding nor HTML part.
 */
public final class ProofDocument {

    private static final String MAIL_FILE = "bestaetigungsmail.eml";

    private final ProofData proof;
    private final Texts texts;
    private final Times times;
    private final TaggedPdf pdf;
    private final Report report;
    private final Column column;

    private ProofDocument(ProofData proof) {
        this.proof = proof;
        this.texts = Texts.in(proof.language().locale());
        this.times = new Times(proof.language());
        String name = texts.get("proof.document", proof.number(), LineBreaker.clean(proof.email()));
        this.pdf = new TaggedPdf(name, proof.town().name(), texts.locale());
        this.report = new Report(pdf, proof.town(), texts, name);
        this.column = report.column();
    }

    /** Renders the proof as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(ProofData proof) {
        return new ProofDocument(proof).write();
    }

    private byte[] write() {
        pdf.showBookmarks();
        ProofRegister register = new ProofRegister(proof, pdf, report, texts, times);
        report.title(texts.get("proof.eyebrow", proof.number(), times.day(proof.madeAt())), proof.purpose());
        boolean good = proof.verification().intact() && !otherMail();
        column.panel(good ? report.palette().soft() : Palette.ALARM, this::result);
        column.space(6);
        facts();
        register.declarations("1");
        register.wordings("2");
        mail("3");
        register.seals("4");
        verification("5");
        signature("6");
        return report.bytes();
    }

    private void result() {
        String state = texts.word("proof.state.", proof.state());
        column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), Report.STRONG, state);
        column.space(2);
        column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), Report.BODY, verdict());
        if (otherMail()) {
            column.space(2);
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), Report.BODY, texts.get("proof.mail.OTHER"));
        }
    }

    private boolean otherMail() {
        return proof.keptMail().equals("OTHER");
    }

    private String verdict() {
        int findings = proof.verification().findings().size();
        return findings == 0 ? texts.get("proof.intact") : texts.get("proof.broken", findings);
    }

    private void facts() {
        FactTable table = report.table();
        table.row(texts.get("proof.who"), new Part(Report.STRONG, proof.email()), report.body(proof.person()));
        table.row(
                texts.get("proof.purpose"),
                report.body(proof.purpose() + " (" + proof.slug() + ")"),
                report.quiet(proof.description()));
        table.row(texts.get("proof.basis"), report.body(proof.legalBasis()));
        DoubleOptIn optIn = proof.doubleOptIn();
        if (optIn != null) {
            table.time(texts.get("proof.requested"), times, optIn.requestedAt());
            table.time(texts.get("proof.mailed"), times, optIn.mailedAt(), report.code(optIn.messageId()));
            table.time(texts.get("proof.confirmed"), times, optIn.confirmedAt());
        }
        table.time(texts.get("proof.made"), times, proof.madeAt(), report.quiet(proof.madeBy()));
    }

    private void mail(String number) {
        report.heading(number + " " + texts.get("proof.mail"), 100);
        ProofMail mail = proof.mail();
        if (mail == null) {
            report.paragraph(Report.BODY, texts.word("proof.mail.", proof.keptMail()));
            return;
        }
        report.paragraph(otherMail() ? Report.STRONG : Report.BODY, texts.word("proof.mail.", proof.keptMail()));
        FactTable table = report.table();
        table.row(texts.get("proof.mail.id"), report.code(mail.messageId()));
        table.time(texts.get("proof.mailed"), times, mail.sentAt());
        table.row(
                texts.get("proof.mail.original"),
                report.body(texts.get("proof.mail.attached", MAIL_FILE, mail.original().length)),
                report.code(Sha256.hex(mail.original())));
        pdf.attach(MAIL_FILE, texts.get("proof.mail"), "message/rfc822", mail.original());
        preformatted(number + ".1 " + texts.get("proof.mail.headers"), mail.headers());
        preformatted(number + ".2 " + texts.get("proof.mail.text"), mail.text());
    }

    private void preformatted(String heading, String text) {
        report.subheading(heading, 60);
        column.panel(
                report.palette().soft(),
                () -> column.preformatted(pdf.element(pdf.body(), Tag.BLOCK_QUOTE), Report.CODE, text));
        column.space(4);
    }

    private void verification(String number) {
        ProofVerification verification = proof.verification();
        report.heading(number + " " + texts.get("proof.verification"), 120);
        report.paragraph(
                Report.BODY,
                texts.get(
                        "proof.verification.text", verification.ledger(), verification.links(), verification.erased()));
        report.paragraph(Report.STRONG, verdict());
        if (!verification.intact()) {
            PdfStructureElement list = pdf.list(pdf.body());
            for (ProofFinding finding : verification.findings()) {
                column.item(list, Report.BODY, "•", words(finding), Report.INDENT);
            }
            column.space(8);
        }
        FactTable table = report.table();
        table.time(texts.get("proof.verified"), times, verification.verifiedAt());
        table.time(texts.get("proof.last"), times, verification.lastSealed(), report.code(verification.headHash()));
    }

    private String words(ProofFinding finding) {
        String words = texts.word("proof.finding.", finding.kind());
        String where = Stream.of(
                        finding.sequence() == 0 ? "" : texts.get("proof.finding.link", number(finding.sequence())),
                        finding.entry() == 0 ? "" : texts.get("proof.finding.entry", number(finding.entry())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? words : words + " (" + where + ")";
    }

    private static String number(long number) {
        return String.valueOf(number);
    }

    private void signature(String number) {
        report.heading(number + " " + texts.get("proof.signature"), 130);
        report.paragraph(
                Report.BODY,
                texts.get(
                        "proof.signature.text",
                        times.second(proof.madeAt()),
                        Times.utc(proof.madeAt()),
                        LineBreaker.clean(proof.madeBy())));
        column.space(44);
        report.signature(texts.get("proof.signature.place"), texts.get("proof.signature.seal"));
    }
}
