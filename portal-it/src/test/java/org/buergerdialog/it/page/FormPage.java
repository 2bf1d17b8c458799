package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A page of the portal on which people fill in fields. */
public interface FormPage {

    Page page();

    default Locator field(String name) {
        return page().locator("#" + name);
    }

    /** What is said at a field. */
    default Locator problem(String name) {
        return page().locator("#" + name + "-error");
    }
}
