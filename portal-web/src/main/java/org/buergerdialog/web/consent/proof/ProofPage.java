package org.buergerdialog.web.consent.proof;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.buergerdialog.consent.DeclarationView;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.consent.ProofView;
import org.buergerdialog.web.office.PageNumber;

/** Everything the register knows about one consent. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    private ProofService proofs;

    private ProofView proof;

    @PostConstruct
    void load() {
        proof = proofs.proof(PageNumber.required());
    }

    public ProofView getProof() {
        return proof;
    }

    /** All declarations, the newest first. */
    public List<DeclarationView> getHistory() {
        List<DeclarationView> newestFirst = new ArrayList<>(proof.history());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public boolean isWithMail() {
        return proof.mailSize() > 0;
    }

    /** The confirmation mail as it left; mails are ASCII, or UTF-8 where the servers on the way allowed it. */
    public String getMail() {
        return new String(proofs.mail(proof.declaration().id()), StandardCharsets.UTF_8);
    }
}
