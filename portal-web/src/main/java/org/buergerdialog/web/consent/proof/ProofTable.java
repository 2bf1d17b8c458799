package org.buergerdialog.web.consent.proof;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.buergerdialog.consent.ProofHit;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.LazyPages;
import org.primefaces.model.LazyDataModel;

/** Finds the proofs of a person; shows nobody before somebody is looked for. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects proxies that can be stored with the view
public class ProofTable implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 3;

    @Inject
    private ProofService proofs;

    @Inject
    private ProofQuery query;

    @Inject
    private Messages messages;

    /** Two windows search for two persons: each goes on with its own words. */
    private String words;

    private String typed;

    private Integer count;

    private transient LazyDataModel<ProofHit> rows;

    @PostConstruct
    void open() {
        words = query.words();
        typed = words;
    }

    public void search() {
        String wanted = typed == null ? "" : typed.strip();
        if (!wanted.isEmpty() && wanted.length() < SHORTEST) {
            messages.errorAt("suche", "proof.search.too-short");
        } else {
            query.remember(wanted);
            Pages.redirect("/verwaltung/nachweise");
        }
    }

    public LazyDataModel<ProofHit> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(this::getCount, (first, size) -> proofs.search(words, first, size));
        }
        return rows;
    }

    /** Counted once for each search, because every look is noted. */
    public int getCount() {
        if (count == null) {
            count = proofs.count(words);
        }
        return count;
    }

    public boolean isSearched() {
        return !words.isEmpty();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
