package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.FormPage;
import org.buergerdialog.it.stack.Town;

/** Where editors describe a fictional resident. */
public record PersonaPage(Page page) implements FormPage {

    public static PersonaPage create(Page page) {
        page.navigate("/verwaltung/personas/neu");
        return new PersonaPage(page);
    }

    public PersonaPage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public PersonaPage choose(String field, String value) {
        field(field).selectOption(value);
        return this;
    }

    public PersonaPage follow(Town.Topic topic) {
        page.locator("input[name=topics][value='" + topic.id() + "']").check();
        return this;
    }

    public PersonaPage save() {
        page.locator("#save").click();
        page.waitForURL("**/verwaltung/personas");
        return this;
    }
}
