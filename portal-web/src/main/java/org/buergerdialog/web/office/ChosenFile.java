package org.buergerdialog.web.office;

import jakarta.faces.component.UIInput;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Keeps a file that was sent with a form until the form is accepted: a browser cannot fill it in again. */
public class ChosenFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int limit;

    private String name;
    private byte[] content;

    /** @param limit how many bytes are allowed; one more is kept, enough to be refused */
    public ChosenFile(int limit) {
        this.limit = limit;
    }

    /** Takes what was chosen, also where another field of the form is refused; nothing chosen leaves what was sent before. */
    public void take(ValueChangeEvent event) {
        Part part = (Part) event.getNewValue();
        // Else it would be stored with the view, which a part of a request cannot be.
        ((UIInput) event.getComponent()).resetValue();
        if (part == null || part.getSize() == 0) {
            return;
        }
        try (InputStream in = part.getInputStream()) {
            content = in.readNBytes(limit + 1);
            String submitted = part.getSubmittedFileName();
            name = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
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

    public int getSize() {
        return content.length;
    }

    public int getLimit() {
        return limit;
    }

    public void remove() {
        name = null;
        content = null;
    }

    /** Null where no file was sent. */
    public byte[] content() {
        return content == null ? null : content.clone();
    }
}
