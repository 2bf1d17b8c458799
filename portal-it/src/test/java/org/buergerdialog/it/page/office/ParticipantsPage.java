package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who comes to an event. */
public record ParticipantsPage(Page page) {

    public static ParticipantsPage open(Page page, long event) {
        page.navigate("/verwaltung/veranstaltungen/" + event + "/teilnehmende");
        return new ParticipantsPage(page);
    }

    /** Goes to one date of a course, counted from 0. */
    public ParticipantsPage date(int number) {
        page.locator(".marks a").nth(number).click();
        page.waitForURL("**termin=" + (number + 1));
        return this;
    }

    /** How many there are of what stands beside. */
    public Locator figure(String name) {
        return page.locator("xpath=//dl//dt[text()='" + name + "']/../dd");
    }

    public ParticipantsPage search(String text) {
        page.locator("#suche").fill(text);
        page.locator("form:has(#suche) button").click();
        return this;
    }

    public Locator rows() {
        return page.locator("#table tbody tr");
    }

    public Locator row(String email) {
        return page.locator("#table tbody tr").filter(new Locator.FilterOptions().setHasText(email));
    }
}
