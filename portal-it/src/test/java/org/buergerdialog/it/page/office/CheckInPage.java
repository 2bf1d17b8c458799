package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.FormPage;

/** Where a helper at the door lets people in. */
public record CheckInPage(Page page) implements FormPage {

    public static CheckInPage open(Page page, long event) {
        page.navigate("/verwaltung/veranstaltungen/" + event + "/einlass");
        return new CheckInPage(page);
    }

    public CheckInPage admit(String code) {
        field("code").fill(code);
        page.locator("#admit").click();
        return this;
    }

    public CheckInPage find(String name) {
        field("name").fill(name);
        page.locator("#find").click();
        return this;
    }

    /** Who was found by name. */
    public Locator found() {
        return page.locator(".people li");
    }

    /** Lets the only one in who was found. */
    public CheckInPage admitFound() {
        page.locator(".people button").click();
        return this;
    }

    public CheckInPage switchCameraOn() {
        page.locator("#camera-on").click();
        return this;
    }

    public CheckInPage switchCameraOff() {
        page.locator("#camera-off").click();
        return this;
    }

    /** Says that there is no camera to look through. */
    public Locator cameraRefused() {
        return page.locator("#camera [role=status]");
    }

    public CheckInPage undo() {
        page.locator("#undo").click();
        return this;
    }

    /** Says that the date is another day than today. */
    public Locator otherDay() {
        return page.locator("#other-day");
    }

    /** What the helper is told about what was done last. */
    public Locator told() {
        return page.locator("#told");
    }

    public Locator verdict() {
        return page.locator(".verdict");
    }

    /** Goes to the sign-in, whose time has run out. */
    public void signInAgain() {
        waiting().locator("a").click();
    }

    /** Says how many tickets wait for a connection. */
    public Locator waiting() {
        return page.locator("#waiting");
    }

    /** How many are here. */
    public Locator count() {
        return page.locator("[data-live] .count");
    }
}
