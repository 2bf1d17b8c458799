package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

    /** Ticks what it is about besides. */
    public NoticeEditorPage alsoAbout(Town.Topic topic) {
        Locator tick = page.locator("input[name=topics][value='" + topic.id() + "']");
        unfold(tick);
        tick.check();
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

    public NoticeEditorPage choose(String field, String value) {
        Locator chosen = field(field);
        unfold(chosen);
        chosen.selectOption(value);
        return this;
    }

    private void unfold(Locator content) {
        Locator folded = page.locator("details:not([open])").filter(new Locator.FilterOptions().setHas(content));
        if (folded.count() > 0) {
            folded.first().locator("summary").first().click();
        }
    }

    /** Adds a block at the end, which becomes the one with this number. */
    public NoticeEditorPage add(String kind, int number) {
        page.locator("#add" + kind).click();
        page.locator("#baustein-" + number).waitFor();
        return this;
    }

    public NoticeEditorPage attachPicture(int block) {
        field("block" + block + "file").setInputFiles(new FilePayload("Park.png", "image/png", PicturePage.drawn()));
        return this;
    }

    /** @param content what is sent as a PDF */
    public NoticeEditorPage attachDocument(int block, String content) {
        field("block" + block + "file")
                .setInputFiles(
                        new FilePayload("Parkplan.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        return this;
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
