package org.buergerdialog.web.consent.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.consent.PurposeService;
import org.buergerdialog.consent.PurposeView;

/** All purposes, in the order in which residents see them. */
@Named
@RequestScoped
public class PurposeTable {

    @Inject
    private PurposeService purposes;

    private List<PurposeView> rows;

    public List<PurposeView> getRows() {
        if (rows == null) {
            rows = purposes.all();
        }
        return rows;
    }
}
