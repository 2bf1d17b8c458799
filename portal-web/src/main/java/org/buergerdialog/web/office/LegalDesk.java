package org.buergerdialog.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.consent.PurposeService;
import org.buergerdialog.consent.PurposeView;
import org.buergerdialog.shared.Role;

/** What waits on the desk of the privacy officer, and what advisers record at theirs. */
@Named
@RequestScoped
public class LegalDesk {

    @Inject
    private OfficeNavigation navigation;

    @Inject
    private PurposeService purposes;

    private List<PurposeView> open;

    /** Purposes whose text is being written, or that have none although they are in use. */
    public List<PurposeView> getOpen() {
        if (open == null) {
            open = purposes.all().stream()
                    .filter(purpose -> purpose.hasDraft() || !purpose.retired() && purpose.publishedVersion() == 0)
                    .toList();
        }
        return open;
    }

    public boolean isForLegalTexts() {
        return navigation.may(Role.PRIVACY_OFFICER);
    }

    public boolean isForRecording() {
        return navigation.may(Role.ADVISER);
    }
}
