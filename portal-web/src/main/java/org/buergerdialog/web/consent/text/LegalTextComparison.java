package org.buergerdialog.web.consent.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.LegalTextView;
import org.buergerdialog.consent.PurposeService;
import org.buergerdialog.consent.PurposeView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Holds one version of a legal text against another one, and publishes a draft after this second look. */
@Named
@RequestScoped
public class LegalTextComparison {

    @Inject
    private LegalTextService texts;

    @Inject
    private PurposeService purposes;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String purpose;

    @Inject
    @Param(name = "mit")
    private Integer with;

    @Inject
    @Param(name = "ansicht")
    private String view;

    private int version;

    private Integer revision;

    private boolean refused;

    private List<LegalTextView> versions;

    private PurposeView owner;

    private final Map<Language, SideBySide> comparisons = new EnumMap<>(Language.class);

    @PostConstruct
    void open() {
        version = PageNumber.small("version");
    }

    public void publish() {
        if (messages.attempt(() -> texts.publish(purpose, version, getRevision()))) {
            messages.success("legal-text.published", version);
            Pages.redirect("/verwaltung/rechtstexte/" + purpose);
        } else {
            // From here on the page shows what is saved now, and offers to publish that if it still can be.
            refused = true;
            revision = null;
            versions = null;
        }
    }

    public PurposeView getPurpose() {
        if (owner == null) {
            owner = purposes.get(purpose);
        }
        return owner;
    }

    public LegalTextView getText() {
        return get(version);
    }

    /** The version it is compared with: the one asked for, else the one before; null if there is none. */
    public LegalTextView getOther() {
        return with != null
                ? get(with)
                : getOthers().stream()
                        .filter(text -> text.version() < version)
                        .findFirst()
                        .orElse(getOthers().isEmpty() ? null : getOthers().get(0));
    }

    /** All other versions, the newest first. */
    public List<LegalTextView> getOthers() {
        return all().stream().filter(text -> text.version() != version).toList();
    }

    public LegalTextView getOlder() {
        return getOther().version() < version ? getOther() : getText();
    }

    public LegalTextView getNewer() {
        return getOther().version() < version ? getText() : getOther();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public SideBySide in(Language language) {
        return comparisons.computeIfAbsent(
                language,
                key -> SideBySide.of(
                        texts.compare(purpose, getOlder().version(), getNewer().version(), key)));
    }

    public boolean isInline() {
        return "text".equals(view);
    }

    /** Whether it can be published, as far as the page knows: who was faster is told when it is tried. */
    public boolean isPublishable() {
        return getText().draft() || Faces.isPostback() && !refused;
    }

    /** The revision on the screen, and the only one that may be published from there. */
    public int getRevision() {
        return revision == null ? getText().revision() : revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    private LegalTextView get(int number) {
        return all().stream()
                .filter(text -> text.version() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("legal-text"));
    }

    private List<LegalTextView> all() {
        if (versions == null) {
            versions = texts.versions(purpose);
        }
        return versions;
    }
}
