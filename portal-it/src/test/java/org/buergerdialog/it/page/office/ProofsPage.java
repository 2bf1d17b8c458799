package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where the privacy officer finds proofs and has the register recomputed. */
public record ProofsPage(Page page) {

    public static ProofsPage open(Page page) {
        page.navigate("/verwaltung/nachweise");
        return new ProofsPage(page);
    }

    public ProofsPage search(String words) {
        page.locator("#suche").fill(words);
        page.locator("#search").click();
        return this;
    }

    public Locator rows() {
        return page.locator("#table tbody tr");
    }

    public Locator problem() {
        return page.locator("#suche-error");
    }

    public ProofPage read(String email) {
        rows().filter(new Locator.FilterOptions().setHasText(email))
                .locator("a")
                .first()
                .click();
        page.waitForURL("**/nachweise/*");
        return new ProofPage(page);
    }

    public ProofsPage verify() {
        page.locator("#verify").click();
        return this;
    }

    public Locator verdict() {
        return page.locator(".ledger .note");
    }
}
