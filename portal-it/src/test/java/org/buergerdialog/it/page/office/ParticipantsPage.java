package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who comes to an event. */
public record ParticipantsPage(Page page) {

    public static ParticipantsPage open(Page page, long event) {
        page.navigate("/verwaltung/veranstaltungen/" + event + "/teilnehmende");
        return new ParticipantsPage(page);
    }

    public Locator row(String email) {
        return page.locator("#table tbody tr").filter(new Locator.FilterOptions().setHasText(email));
    }
}
