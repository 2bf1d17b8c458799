package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.it.page.FormPage;

/** Where staff write down what somebody declared on paper or on the phone. */
public record RecordingPage(Page page) implements FormPage {

    /** The smallest that is a PDF to whoever looks at its beginning. */
    private static final String PAPER = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    public static RecordingPage open(Page page) {
        page.navigate("/verwaltung/nachweise/erfassen");
        return new RecordingPage(page);
    }

    /** Chooses the purpose and waits for its wording. */
    public RecordingPage about(String purpose) {
        page.locator("#purpose").selectOption(purpose);
        wording().waitFor();
        return this;
    }

    public RecordingPage granted(boolean granted) {
        page.locator(granted ? "#granted\\:0" : "#granted\\:1").check();
        return this;
    }

    public RecordingPage onPaper(boolean paper) {
        page.locator(paper ? "#medium\\:0" : "#medium\\:1").check();
        return this;
    }

    public RecordingPage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public RecordingPage attachPaper() {
        return attach("einwilligung.pdf", "application/pdf", PAPER.getBytes(StandardCharsets.US_ASCII));
    }

    public RecordingPage attach(String name, String type, byte[] content) {
        field("scan").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    public RecordingPage save() {
        page.locator("#save").click();
        return this;
    }

    /** The file that was sent with a form that was refused. */
    public Locator kept() {
        return page.locator(".kept");
    }

    public Locator wording() {
        return page.locator(".read-out");
    }

    /** What staff are told that is other than they will expect. */
    public Locator warning() {
        return page.locator(".note.warn[role=status]");
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
