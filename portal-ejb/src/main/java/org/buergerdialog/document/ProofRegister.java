package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buergerdialog.shared.Language;

/** The chapters of a proof that show the register: declarations, wordings and seals, each referring to the others. */
final class ProofRegister {

    private final TaggedPdf pdf;
    private final Report report;
    private final Column column;
    private final Texts texts;
    private final Times times;
    private final List<ProofDeclaration> declarations;
    private final List<Wording> wordings;

    ProofRegister(ProofData proof, TaggedPdf pdf, Report report, Texts texts, Times times) {
        this.pdf = pdf;
        this.report = report;
        this.column = report.column();
        this.texts = texts;
        this.times = times;
        this.declarations = proof.declarations();
        this.wordings = declarations.stream()
                .filter(declaration -> declaration.wording() != null)
                .map(Wording::of)
                .distinct()
                .toList();
    }

    /** A wording that is shown once, however many declarations used it. */
    private record Wording(Integer version, Language language, String sha256, String text) {

        static Wording of(ProofDeclaration declaration) {
            return new Wording(
                    declaration.version(), declaration.wordingLanguage(), declaration.sha256(), declaration.wording());
        }

        boolean of(List<ProofDeclaration> all, int index) {
            return all.get(index).wording() != null && equals(of(all.get(index)));
        }
    }

    void declarations(String number) {
        report.heading(number + " " + texts.get("proof.declarations"), 130);
        report.paragraph(Report.BODY, texts.get("proof.declarations.text", declarations.size()));
        for (int i = 0; i < declarations.size(); i++) {
            ProofDeclaration declaration = declarations.get(i);
            report.subheading(number + "." + (i + 1) + " " + texts.word("proof.kind.", declaration.kind()), 90);
            declaration(declaration, i + 1);
        }
    }

    private void declaration(ProofDeclaration declaration, int position) {
        FactTable table = report.table();
        table.time(texts.get("proof.declared"), times, declaration.declaredAt());
        table.row(texts.get("proof.who"), report.body(declaration.email()));
        table.row(texts.get("proof.touchpoint"), report.body(texts.word("touchpoint.", declaration.touchpoint())));
        String source = declaration.source() == null ? null : texts.get("proof.source", declaration.source());
        table.row(texts.get("proof.form"), report.body(declaration.form()), report.quiet(source));
        table.row(texts.get("proof.actor"), report.body(actor(declaration.actor())));
        table.row(texts.get("proof.remote"), report.body(declaration.remoteAddress()));
        table.row(
                texts.get("proof.mail.id"),
                report.code(declaration.messageId()),
                report.code(declaration.mailSha256()));
        if (declaration.wording() != null) {
            Wording wording = Wording.of(declaration);
            String see = texts.get("proof.wording.see", wordings.indexOf(wording) + 1, name(wording));
            table.row(texts.get("proof.wording"), report.body(see), report.code(declaration.sha256()));
        }
        table.row(texts.get("proof.note"), report.body(declaration.note()));
        table.row(texts.get("proof.scan"), report.body(declaration.scan()));
        String seal = declaration.link() == null
                ? texts.get("proof.seal.none")
                : texts.get(
                        "proof.seal.see",
                        position,
                        String.valueOf(declaration.link().sequence()));
        table.time(texts.get("proof.recorded"), times, declaration.recordedAt(), report.quiet(seal));
    }

    void wordings(String number) {
        report.heading(number + " " + texts.get("proof.wordings"), 80);
        if (wordings.isEmpty()) {
            report.paragraph(Report.BODY, texts.get("proof.wordings.none"));
        }
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            report.subheading(number + "." + (i + 1) + " " + name(wording), 60);
            column.panel(report.palette().soft(), () -> {
                PdfStructureElement quote = pdf.element(pdf.body(), Tag.BLOCK_QUOTE);
                pdf.language(quote, wording.language().locale());
                column.blocks(quote, Report.BODY, wording.text(), Report.INDENT, 7, 0);
            });
            column.space(3);
            FactTable table = report.table();
            table.row(texts.get("proof.sha"), report.code(wording.sha256()));
            table.row(texts.get("proof.wording.for"), report.body(usedBy(wording)));
        }
    }

    void seals(String number) {
        report.heading(number + " " + texts.get("proof.seals"), 130);
        report.paragraph(Report.BODY, texts.get("proof.seals.text"));
        for (int i = 0; i < declarations.size(); i++) {
            report.subheading(number + "." + (i + 1) + " " + texts.get("proof.seal", i + 1), 180);
            ProofLink link = declarations.get(i).link();
            if (link == null) {
                report.paragraph(Report.BODY, texts.get("proof.seal.none"));
            } else {
                seal(link);
            }
        }
    }

    private void seal(ProofLink link) {
        FactTable table = report.table();
        table.row(
                texts.get("proof.link"),
                report.body(texts.get("proof.link.in", String.valueOf(link.sequence()), link.ledger())));
        table.time(texts.get("proof.sealed"), times, link.sealedAt());
        table.time(texts.get("proof.anchored"), times, link.anchoredAt());
        table.row(
                texts.get("proof.digest"),
                report.code(link.digest()),
                report.quiet(texts.get(link.untouched() ? "proof.digest.same" : "proof.digest.other")));
        table.row(texts.get("proof.previous"), report.code(link.previous()));
        table.row(texts.get("proof.hash"), report.code(link.hash()));
    }

    private String actor(String actor) {
        String kind = actor == null ? null : actor.replaceFirst(":.*", "");
        String words = texts.word("proof.actor.", kind);
        return words == null || words.equals(kind) ? actor : words + " (" + actor + ")";
    }

    private String name(Wording wording) {
        String language = texts.word("language.", wording.language().name());
        return wording.version() == null ? language : texts.get("proof.version", wording.version(), language);
    }

    private String usedBy(Wording wording) {
        return IntStream.range(0, declarations.size())
                .filter(i -> wording.of(declarations, i))
                .mapToObj(i -> texts.get("proof.declaration", i + 1))
                .collect(Collectors.joining(", "));
    }
}
