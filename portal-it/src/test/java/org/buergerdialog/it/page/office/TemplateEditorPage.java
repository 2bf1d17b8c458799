package org.buergerdialog.it.page.office;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.buergerdialog.it.page.FormPage;

/** Where an editor words a message that the portal writes by itself. */
public record TemplateEditorPage(Page page) implements FormPage {

    /** Opens the template with this name from the list of all. */
    public static TemplateEditorPage open(Page page, String name) {
        page.navigate("/verwaltung/vorlagen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForURL("**/vorlagen/*");
        return new TemplateEditorPage(page);
    }

    public TemplateEditorPage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public TemplateEditorPage save() {
        page.locator("#save").click();
        return this;
    }

    public TemplateEditorPage reset() {
        page.locator("details.sure summary").click();
        page.locator("#reset").click();
        return this;
    }

    /** What is typed, as the mail it makes. */
    public FrameLocator preview() {
        return page.frameLocator("iframe[name=vorschau]");
    }

    /** What is typed, as the document it makes: what the button that shows it sends. */
    public byte[] document(String language) {
        Locator button = page.locator("button[data-typed][value=" + language + "]");
        String address = (String) button.evaluate("button => button.formAction.split('#')[0]");
        String typed =
                (String) button.evaluate("button => new URLSearchParams(new FormData(button.form, button)).toString()");
        APIResponse response = page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(typed));
        return response.body();
    }

    /** Has a mail in the saved wording sent to the editor. */
    public TemplateEditorPage test(String language) {
        page.locator("#test" + language).click();
        return this;
    }

    /** What is typed, as the text message it makes. */
    public Locator textMessage() {
        return page.locator("#textMessage");
    }

    /** The newest of the versions, or the one that was delivered. */
    public Locator newestVersion() {
        return page.locator(".versions li").first();
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
