package org.buergerdialog.web.frame;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads from a finished action to the next page. */
public final class Pages {

    private Pages() {}

    /** Sends the browser to a path of the portal, so that reloading repeats nothing. */
    public static void redirect(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
