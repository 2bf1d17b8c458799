package org.buergerdialog.web.consent.proof;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.buergerdialog.consent.RecordedConsentService;
import org.buergerdialog.consent.Scan;

/** Keeps a file that was sent with a form until the form is accepted: a browser cannot fill it in again. */
public class ScanField implements Serializable {

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
            content = in.readNBytes(RecordedConsentService.LARGEST_SCAN + 1);
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

    void remove() {
        name = null;
        content = null;
    }

    /** Null where no file was sent. */
    Scan scan() {
        return content == null ? null : new Scan(name, null, content.clone());
    }
}
