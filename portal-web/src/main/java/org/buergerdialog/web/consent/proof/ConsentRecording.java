package org.buergerdialog.web.consent.proof;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.buergerdialog.consent.CurrentText;
import org.buergerdialog.consent.RecordedConsent.Medium;
import org.buergerdialog.consent.RecordedConsentService;
import org.buergerdialog.consent.RecordedDeclaration;
import org.buergerdialog.consent.Scan;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;
import org.buergerdialog.web.office.ChosenFile;
import org.omnifaces.util.Faces;

/** Writes down what somebody declared on paper or on the phone, beside the wording they declared it to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects proxies that can be stored with the view
public class ConsentRecording implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "recorded.email", "email",
            "recorded.future", "declaredOn",
            "recorded.time-future", "timeOfDay",
            "recorded.time-missing", "timeOfDay",
            "recorded.text-not-current", "declaredOn",
            "recorded.scan-missing", "scan",
            "recorded.scan-size", "scan",
            "recorded.scan-type", "scan",
            "recorded.nothing-to-withdraw", "email");

    @Inject
    private RecordedConsentService recording;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private final ChosenFile scan = new ChosenFile(RecordedConsentService.LARGEST_SCAN);

    private RecordingForm form;

    private transient List<CurrentText> texts;

    @PostConstruct
    void open() {
        form = new RecordingForm(TownTime.today(clock), viewer.getLanguage());
    }

    public void save() {
        Long legalText = onScreen();
        if (form.isGranted() && legalText == null) {
            messages.errorAt("purpose", "recording.wording.first");
            return;
        }
        messages.attempt(() -> tell(recording.record(form.consent(legalText, sent()))), FIELDS);
    }

    /** Null where no paper was scanned. */
    private Scan sent() {
        return scan.isKept() ? new Scan(scan.getName(), null, scan.content()) : null;
    }

    private void tell(RecordedDeclaration recorded) {
        // The view outlives the page by a while; the file need not.
        scan.remove();
        if (recorded.effective()) {
            messages.success(form.isGranted() ? "recording.granted" : "recording.withdrawn", form.getEmail());
        } else {
            messages.warning("recording.without-effect", form.getEmail());
        }
        boolean mayProve = viewer.inRole(Role.PRIVACY_OFFICER) || viewer.inRole(Role.ADMIN);
        Pages.redirect(mayProve ? "/verwaltung/nachweise/" + recorded.number() : "/verwaltung/nachweise/erfassen");
    }

    /** The number of the text that was read; by now another one may apply. */
    private static Long onScreen() {
        String text = Faces.getRequestParameter("wortlaut");
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    /** The text that applied on the day in the form; null while there is none. */
    public CurrentText getText() {
        return form.getPurpose() == null || form.getDeclaredOn() == null
                ? null
                : recording.textOn(form.getPurpose(), form.getDeclaredOn()).orElse(null);
    }

    /** What there is to choose from. */
    public List<CurrentText> getTexts() {
        if (texts == null) {
            texts = recording.texts();
        }
        return texts;
    }

    public List<Medium> getMedia() {
        return List.of(Medium.values());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public ChosenFile getScan() {
        return scan;
    }

    public RecordingForm getForm() {
        return form;
    }
}
