package org.buergerdialog.web.consent.proof;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/**
 * What a member of staff searched for last, so that the way back from a proof leads to the result.
 *
 * <p>It stays in the session: in an address it would end up in logs and in the history of the browser.
 */
@SessionScoped
public class ProofQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words = "";

    public String words() {
        return words;
    }

    public void remember(String searched) {
        words = searched == null ? "" : searched.strip();
    }
}
