package org.buergerdialog.it.page;

import com.microsoft.playwright.Page;

/** One message, in the original. */
public record MessagePage(Page page) {

    public byte[] original() {
        return page.request().get(page.url() + "/original").body();
    }

    public byte[] attachment(int index) {
        return page.request().get(page.url() + "/anhang/" + index).body();
    }

    /** Returns the end of the message's address. */
    public String id() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
}
