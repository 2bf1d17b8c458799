package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.buergerdialog.it.page.FormPage;

/** Where event managers show a picture. */
public record PicturePage(Page page) implements FormPage {

    public static PicturePage open(Page page, long event) {
        page.navigate("/verwaltung/veranstaltungen/" + event + "/bild");
        return new PicturePage(page);
    }

    public PicturePage attachPicture() {
        return attach("Brunnen.png", drawn());
    }

    public PicturePage attach(String name, byte[] content) {
        field("file").setInputFiles(new FilePayload(name, "image/png", content));
        return this;
    }

    public PicturePage describe(String text) {
        field("alt").fill(text);
        return this;
    }

    public PicturePage save() {
        page.locator("#save").click();
        return this;
    }

    public PicturePage remove() {
        page.locator("details.sure summary").click();
        page.locator("#remove").click();
        return this;
    }

    /** The picture that is shown now. */
    public Locator shown() {
        return page.locator("img.preview");
    }

    /** What has just worked. */
    public Locator news() {
        return page.locator(".note.good");
    }

    static byte[] drawn() {
        BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.CYAN);
        pen.fillOval(500, 200, 600, 500);
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
