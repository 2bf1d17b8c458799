package org.buergerdialog.web.consent.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.buergerdialog.consent.LegalBasis;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.LegalTextView;
import org.buergerdialog.consent.PurposeChannel;
import org.buergerdialog.consent.PurposeService;
import org.buergerdialog.consent.PurposeView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;
import org.omnifaces.cdi.Param;

/** Keeps a purpose and leads to the versions of its legal text. */
@Named
@RequestScoped
public class PurposeEditor {

    private static final String TABLE = "/verwaltung/rechtstexte/";

    @Inject
    private PurposeService purposes;

    @Inject
    private LegalTextService texts;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    /** The purpose in the address; null for one yet to be written. */
    @Inject
    @Param
    private String purpose;

    private final PurposeForm form = new PurposeForm();

    private PurposeView view;

    private List<LegalTextView> versions;

    public void load() {
        if (!isFresh()) {
            form.fill(getPurpose());
        }
    }

    public void create() {
        if (messages.attempt(() -> purposes.create(form.draft(null)), Map.of("purpose.slug-taken", "slug"))) {
            leave("purpose.created", form.getSlug(), form.draft(null).nameDe());
        }
    }

    public void save() {
        if (messages.attempt(() -> purposes.update(purpose, form.draft(purpose), form.getVersion()))) {
            leave("purpose.saved", purpose, name());
        }
    }

    public void retire() {
        attempt(() -> purposes.retire(purpose, form.getVersion()), "purpose.retired");
    }

    public void reinstate() {
        attempt(() -> purposes.reinstate(purpose, form.getVersion()), "purpose.reinstated");
    }

    public void startDraft() {
        Pages.redirect(
                TABLE + purpose + "/fassungen/" + texts.startDraft(purpose).version());
    }

    private void attempt(Runnable change, String news) {
        String name = name();
        if (messages.attempt(change)) {
            leave(news, purpose, name);
        } else {
            view = null;
            load();
        }
    }

    private void leave(String news, String slug, String name) {
        messages.success(news, name);
        Pages.redirect(TABLE + slug);
    }

    public List<PurposeChannel> getChannels() {
        return List.of(PurposeChannel.values());
    }

    public List<LegalBasis> getBases() {
        return List.of(LegalBasis.values());
    }

    private String name() {
        return getPurpose().name().in(viewer.getLanguage());
    }

    public PurposeView getPurpose() {
        if (view == null && !isFresh()) {
            view = purposes.get(purpose);
        }
        return view;
    }

    public List<LegalTextView> getVersions() {
        if (versions == null) {
            versions = texts.versions(purpose);
        }
        return versions;
    }

    /** The version that is being written; null if there is none. */
    public LegalTextView getDraft() {
        return getVersions().stream().filter(LegalTextView::draft).findFirst().orElse(null);
    }

    public boolean isFresh() {
        return purpose == null;
    }

    public PurposeForm getForm() {
        return form;
    }
}
