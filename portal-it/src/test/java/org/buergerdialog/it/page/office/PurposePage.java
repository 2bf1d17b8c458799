package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.FormPage;

/** A purpose with the versions of its legal text. */
public record PurposePage(Page page) implements FormPage {

    public static PurposePage create(Page page) {
        page.navigate("/verwaltung/rechtstexte/neu");
        return new PurposePage(page);
    }

    public static PurposePage open(Page page, String slug) {
        page.navigate("/verwaltung/rechtstexte/" + slug);
        return new PurposePage(page);
    }

    /** Fills in everything that is required. */
    public PurposePage describe(String slug, String name) {
        return fill("slug", slug)
                .fill("nameDe", name)
                .fill("nameEn", name + " (en)")
                .fill("descriptionDe", "Wir fragen Sie nach Ihrer Meinung.")
                .fill("descriptionEn", "We ask for your opinion.");
    }

    public PurposePage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public PurposePage save() {
        page.locator("#create").click();
        return this;
    }

    /** Starts the next version of the legal text. */
    public LegalTextPage write() {
        page.locator("#draft").click();
        page.waitForURL("**/fassungen/*");
        return new LegalTextPage(page);
    }

    public Locator version(int number) {
        return page.locator(".lines tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Fassung " + number + " "));
    }

    public PurposePage retire() {
        page.locator(".sure summary").click();
        page.locator("#retire").click();
        page.locator("#reinstate").waitFor();
        return this;
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
