package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.stack.Stack;

/** A phone, as the stack's mailbox shows it. */
public record PhonePage(Page page) {

    /** @param number in international form with a plus */
    public static PhonePage open(Page page, String number) {
        page.navigate(Stack.mailbox() + "/telefon/" + number.substring(1));
        return new PhonePage(page);
    }

    public PhonePage answer(String text) {
        int before = sent().count();
        page.locator("#text").fill(text);
        page.locator("form button").click();
        sent().nth(before).waitFor();
        return this;
    }

    public Locator received() {
        return page.locator(".phone .theirs .said");
    }

    public Locator sent() {
        return page.locator(".phone .mine .said");
    }
}
