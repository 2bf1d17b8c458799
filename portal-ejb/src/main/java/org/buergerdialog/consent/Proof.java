package org.buergerdialog.consent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.audit.LedgerPosition;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.document.ProofData;
import org.buergerdialog.document.ProofDeclaration;
import org.buergerdialog.document.ProofFinding;
import org.buergerdialog.document.ProofLink;
import org.buergerdialog.document.ProofMail;
import org.buergerdialog.document.ProofVerification;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * A proof on its way to whoever asked for it.
 *
 * @param madeBy the name of the member of the staff who made it
 */
record Proof(Dossier dossier, LedgerReport report, String madeBy, Instant madeAt) {

    String json() {
        return new ProofJson(this).text();
    }

    ProofData data(Language language, Town town) {
        return new ProofData(
                language,
                town,
                Long.toString(dossier.declaration().id()),
                madeAt,
                madeBy,
                dossier.name(),
                dossier.declaration().email(),
                dossier.purpose().name().in(language),
                dossier.purpose().slug(),
                dossier.purpose().description().in(language),
                dossier.purpose().legalBasis().article().in(language),
                dossier.state(madeAt).name(),
                dossier.doubleOptIn(),
                dossier.history().stream().map(this::declaration).toList(),
                dossier.keptMail().name(),
                mail(),
                verification());
    }

    private ProofDeclaration declaration(Declaration one) {
        DeclarationView view = dossier.view(one);
        return new ProofDeclaration(
                view.id(),
                view.kind().name(),
                view.declaredAt(),
                view.recordedAt(),
                one.email().equals(dossier.declaration().email()) ? null : one.email(),
                view.form(),
                view.source(),
                view.touchpoint().name(),
                view.actor(),
                networkAddress(view),
                view.messageId(),
                view.mailSha256(),
                view.textVersion(),
                view.sha256(),
                view.wording(),
                view.language(),
                view.note(),
                scan(view),
                view.seal() == null ? null : link(view.seal()));
    }

    /** Returns the sender's network address, where the town keeps it; null else. */
    private String networkAddress(DeclarationView view) {
        if (dossier.optIn() == null || !dossier.optIn().id().equals(view.optIn())) {
            return null;
        }
        return view.kind() == DeclarationKind.REQUESTED
                ? dossier.optIn().requestedFrom()
                : dossier.optIn().confirmedFrom();
    }

    private String scan(DeclarationView view) {
        if (view.scanSha256() == null) {
            return null;
        }
        boolean own =
                dossier.scan() != null && view.id() == dossier.declaration().id();
        return own ? dossier.scan().name() + " (SHA-256 " + view.scanSha256() + ")" : "SHA-256 " + view.scanSha256();
    }

    private static ProofLink link(LedgerPosition seal) {
        return new ProofLink(
                seal.ledger(),
                seal.seq(),
                seal.digest(),
                seal.previous(),
                seal.hash(),
                seal.sealedAt(),
                seal.anchoredAt(),
                seal.untouched());
    }

    private ProofMail mail() {
        ConfirmationMail mail = dossier.mail();
        if (mail == null) {
            return null;
        }
        String raw = new String(mail.raw(), StandardCharsets.UTF_8);
        String headers = raw.split("\r?\n\r?\n", 2)[0];
        return new ProofMail(mail.messageId(), mail.sentAt(), headers, mail.text(), mail.raw());
    }

    private ProofVerification verification() {
        List<ProofFinding> findings = report.findings().stream()
                .map(finding -> new ProofFinding(finding.kind().name(), finding.seq(), finding.entry()))
                .toList();
        return new ProofVerification(
                report.ledger(),
                madeAt,
                report.links(),
                report.erased(),
                report.headHash(),
                report.lastSealed(),
                findings);
    }
}
