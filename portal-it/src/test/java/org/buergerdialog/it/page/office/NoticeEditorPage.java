package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.FormPage;
import org.buergerdialog.it.stack.Town;

/** Where an editor writes a notice. */
public record NoticeEditorPage(Page page) implements FormPage {

    public static NoticeEditorPage create(Page page) {
        page.navigate("/verwaltung/inhalte/neu");
        return new NoticeEditorPage(page);
    }

    public NoticeEditorPage about(Town.Topic topic) {
        field("topicId").selectOption(Long.toString(topic.id()));
        return this;
    }

    public NoticeEditorPage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    /** What the subject makes as a text message. */
    public Locator textMessage() {
        return page.locator("#textMessage");
    }

    public NoticeEditorPage saveDraft() {
        page.locator("#save").click();
        return this;
    }

    public NoticeSendingPage check() {
        page.locator("#send").click();
        page.waitForURL("**/versand");
        return new NoticeSendingPage(page);
    }
}
