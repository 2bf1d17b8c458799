package org.buergerdialog.web.consent.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.LegalTextView;
import org.buergerdialog.consent.PurposeService;
import org.buergerdialog.consent.PurposeView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Shows one version of a legal text, and writes it as long as it is a draft. */
@Named
@RequestScoped
public class LegalTextEditor {

    @Inject
    private LegalTextService texts;

    @Inject
    private PurposeService purposes;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String purpose;

    private int version;

    private final LegalTextForm form = new LegalTextForm();

    private PurposeView view;

    private LegalTextView text;

    @PostConstruct
    void open() {
        version = PageNumber.small("version");
    }

    public void load() {
        form.fill(getText());
    }

    public void save() {
        if (stored()) {
            messages.success("legal-text.saved", version);
            leave("/fassungen/" + version);
        }
    }

    /** Keeps what is written and goes on to the page that shows every change and publishes. */
    public void check() {
        if (stored()) {
            leave("/fassungen/" + version + "/vergleich");
        }
    }

    public void discard() {
        if (messages.attempt(() -> texts.discard(purpose, version, form.getRevision()))) {
            messages.success("legal-text.discarded", version);
            leave("");
        } else {
            text = null;
            load();
        }
    }

    private boolean stored() {
        return messages.attempt(() -> texts.save(purpose, version, form.draft(), form.getRevision()));
    }

    private void leave(String page) {
        Pages.redirect("/verwaltung/rechtstexte/" + purpose + page);
    }

    public LegalTextView getText() {
        if (text == null) {
            text = texts.get(purpose, version);
        }
        return text;
    }

    public PurposeView getPurpose() {
        if (view == null) {
            view = purposes.get(purpose);
        }
        return view;
    }

    /** Whether it is shown to be written: what somebody typed stays, even if the draft was published meanwhile. */
    public boolean isDraft() {
        return getText().draft() || Faces.isPostback();
    }

    /** Whether there is another version that people may have agreed to. */
    public boolean isComparable() {
        return isDraft()
                ? getPurpose().publishedVersion() > 0
                : texts.versions(purpose).size() > 1;
    }

    public LegalTextForm getForm() {
        return form;
    }
}
