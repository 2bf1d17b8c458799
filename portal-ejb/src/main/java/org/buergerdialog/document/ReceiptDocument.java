package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.shared.Town;

/** Draws the receipt a resident gets for a consent: what was agreed to, when and how, and how to end it. */
public final class ReceiptDocument {

    private static final float QR = Millimetres.points(25);
    private static final float QR_GAP = 20;

    private final ReceiptData receipt;
    private final Texts texts;
    private final Times times;
    private final TaggedPdf pdf;
    private final Report report;
    private final Column column;

    private ReceiptDocument(ReceiptData receipt) {
        this.receipt = receipt;
        this.texts = Texts.in(receipt.language().locale());
        this.times = new Times(receipt.language());
        String title = texts.get("receipt.document", LineBreaker.clean(receipt.purpose()));
        this.pdf = new TaggedPdf(title, receipt.town().name(), texts.locale());
        this.report = new Report(pdf, receipt.town(), texts, title);
        this.column = report.column();
    }

    /** Renders the receipt as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(ReceiptData receipt) {
        return new ReceiptDocument(receipt).write();
    }

    private byte[] write() {
        report.title(texts.get("receipt.eyebrow", receipt.number(), times.day(receipt.issuedAt())), receipt.purpose());
        report.paragraph(Report.BODY, lead());
        facts();
        wording();
        if (granted()) {
            withdrawal();
        }
        rights();
        return report.bytes();
    }

    private void facts() {
        FactTable table = report.table();
        table.row(
                texts.get("receipt.for"),
                new Part(Report.STRONG, receipt.recipient()),
                new Part(receipt.recipient() == null ? Report.STRONG : Report.BODY, receipt.email()));
        table.row(texts.get("receipt.purpose"), new Part(Report.BODY, receipt.description()));
        table.row(texts.get("receipt.basis"), new Part(Report.BODY, receipt.legalBasis()));
        table.row(texts.word("receipt.declared.", declined() ? "DECLINED" : "GRANTED"), given().toArray(Part[]::new));
        if (receipt.withdrawnAt() != null) {
            table.row(texts.get("receipt.withdrawn"), new Part(Report.STRONG, times.minute(receipt.withdrawnAt())));
        } else if (granted()) {
            table.row(texts.get("receipt.valid"), new Part(Report.BODY, valid()));
        }
    }

    private String lead() {
        Instant until = receipt.withdrawnAt() != null ? receipt.withdrawnAt() : receipt.validUntil();
        return granted() || declined() || until == null
                ? texts.get("receipt.lead." + (declined() ? "DECLINED" : "GRANTED"), town().name())
                : texts.get("receipt.lead." + receipt.state(), times.day(until));
    }

    private String valid() {
        return receipt.validUntil() == null
                ? texts.get("receipt.valid.open")
                : texts.get("receipt.valid.until", times.day(receipt.validUntil()));
    }

    private boolean granted() {
        return receipt.state().equals("GRANTED");
    }

    private boolean declined() {
        return receipt.state().equals("DECLINED");
    }

    /** When and how the decision was made; with a confirmation by mail, also the way there. */
    private List<Part> given() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Report.STRONG, times.minute(receipt.declaredAt())));
        parts.add(new Part(Report.QUIET, texts.word("touchpoint.", receipt.touchpoint())));
        parts.add(new Part(Report.QUIET, receipt.form() == null ? null : texts.get("receipt.form", receipt.form())));
        DoubleOptIn optIn = receipt.doubleOptIn();
        if (optIn != null) {
            parts.add(time("receipt.optin.requested", optIn.requestedAt()));
            parts.add(time("receipt.optin.mailed", optIn.mailedAt()));
            if (!receipt.declaredAt().equals(optIn.confirmedAt())) {
                parts.add(time("receipt.optin.confirmed", optIn.confirmedAt()));
            }
        }
        return parts;
    }

    private Part time(String key, Instant time) {
        return new Part(Report.QUIET, time == null ? null : texts.get(key, times.minute(time)));
    }

    private void wording() {
        report.heading(texts.get("receipt.wording"), 5 * Report.BODY.leading());
        column.panel(report.palette().soft(), () -> {
            PdfStructureElement quote = pdf.element(pdf.body(), Tag.BLOCK_QUOTE);
            pdf.language(quote, receipt.wordingLanguage().locale());
            column.blocks(quote, Report.BODY, receipt.wording(), Report.INDENT, 7, 0);
        });
        column.space(6);
        column.text(
                pdf.element(pdf.body(), Tag.PARAGRAPH),
                Report.FINE,
                texts.get("receipt.version", receipt.version(), receipt.sha256()));
    }

    private void withdrawal() {
        report.heading(texts.get("receipt.withdrawal"), QR);
        float top = column.top();
        column.beside(QR + QR_GAP, () -> {
            report.paragraph(Report.BODY, texts.get("receipt.withdrawal.text"));
            column.space(-4);
            column.link(
                    pdf.element(pdf.body(), Tag.PARAGRAPH),
                    Report.BODY.in(report.palette().text()),
                    LetterSheet.shown(receipt.withdrawalUrl()),
                    receipt.withdrawalUrl(),
                    texts.get("receipt.withdrawal.link"),
                    0);
            column.space(4);
            report.paragraph(Report.BODY, texts.get("receipt.withdrawal.post", town().email()));
        });
        float left = column.right() - QR;
        pdf.figure(
                pdf.body(),
                texts.get("receipt.withdrawal.alt", receipt.withdrawalUrl()),
                new Rectangle(left, top - QR, left + QR, top),
                canvas -> QrCode.of(receipt.withdrawalUrl()).draw(canvas, left, top - QR, QR));
        column.space(Math.max(0, column.top() - (top - QR)));
    }

    private void rights() {
        report.heading(texts.get("receipt.rights"), 6.5f * Report.BODY.leading());
        PdfStructureElement list = pdf.list(pdf.body());
        for (String right : List.of("receipt.right.access", "receipt.right.erasure", "receipt.right.complaint")) {
            column.item(list, Report.BODY, "•", texts.get(right), Report.INDENT);
            column.space(1);
        }
        column.space(6);
        report.paragraph(Report.BODY, texts.get("receipt.controller", town().name(), town().privacyOfficerEmail()));
    }

    private Town town() {
        return receipt.town();
    }
}
