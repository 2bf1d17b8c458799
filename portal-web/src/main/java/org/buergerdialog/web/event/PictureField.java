package org.buergerdialog.web.event;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.buergerdialog.event.EventPictureService;

/** Keeps a picture that was sent with a form until the form is accepted: a browser cannot fill it in again. */
public class PictureField implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private byte[] content;

    /** Never shown; a file field has no value of its own. */
    public Part getPart() {
        return null;
    }

    /** Takes what was chosen; nothing chosen leaves what was sent before. */
    public void setPart(Part part) {
        if (part == null || part.getSize() == 0) {
            return;
        }
        try (InputStream in = part.getInputStream()) {
            // One byte more than allowed: enough to be refused, and no more is kept.
            content = in.readNBytes(EventPictureService.LARGEST + 1);
            name = part.getSubmittedFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isKept() {
        return content != null;
    }

    public String getName() {
        return name;
    }

    void forget() {
        name = null;
        content = null;
    }

    /** Null where no file was sent. */
    byte[] content() {
        return content == null ? null : content.clone();
    }
}
