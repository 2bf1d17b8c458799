package org.buergerdialog.web.mailing.template;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.buergerdialog.mailing.preview.TemplatePreviewService;
import org.buergerdialog.mailing.preview.TextPreview;
import org.buergerdialog.mailing.template.TemplateDraft;
import org.buergerdialog.mailing.template.TemplateFinding;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateMedium;
import org.buergerdialog.mailing.template.TemplatePart;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.mailing.template.TemplateView;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;

/** Words a message that the portal writes by itself. */
@Named
@RequestScoped
public class TemplateEditor {

    @Inject
    private TemplateService templates;

    @Inject
    private TemplatePreviewService previews;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    private final TemplateForm form = new TemplateForm();

    private TemplateKind kind;

    private List<TemplateView> versions;

    @PostConstruct
    void open() {
        kind = TemplateAddress.kind();
    }

    public void load() {
        form.fill(getTemplate());
    }

    public void save() {
        TemplateDraft draft = form.draft();
        List<TemplateFinding> findings = templates.check(kind, draft);
        findings.forEach(finding -> messages.errorAt(
                field(finding),
                "rule.template." + finding.rule(),
                finding.about().toArray()));
        if (findings.isEmpty() && messages.attempt(() -> templates.save(kind, form.getNumber(), draft))) {
            messages.success("template.saved", form.getNumber() + 1);
            stay();
        }
    }

    /** The part {@code TEXT} in German is the field {@code textDe}. */
    private static String field(TemplateFinding finding) {
        return finding.part().name().toLowerCase(Locale.ROOT) + (finding.language() == Language.DE ? "De" : "En");
    }

    public void reset() {
        if (messages.attempt(() -> templates.reset(kind, form.getNumber()))) {
            messages.success("template.reset.done");
            stay();
        } else {
            // From here on the page shows what is saved now.
            versions = null;
            load();
        }
    }

    /** Sends what is saved to the address of whoever looks at it. */
    public void test(Language language) {
        if (viewer.getEmail().isEmpty()) {
            messages.error("template.test.no-address");
            load();
            return;
        }
        previews.test(kind, language, new EmailAddress(viewer.getEmail()));
        messages.success("template.test.sent", viewer.getEmail());
        stay();
    }

    private void stay() {
        Pages.redirect(getAddress());
    }

    public TemplateView getTemplate() {
        return getVersions().get(0);
    }

    /** All versions, the newest first. */
    public List<TemplateView> getVersions() {
        if (versions == null) {
            versions = templates.versions(kind);
        }
        return versions;
    }

    public boolean has(TemplatePart part) {
        return kind.parts().contains(part);
    }

    public boolean optional(TemplatePart part) {
        return kind.optional(part);
    }

    /** The key of a part's name; in documents, and where the closing stands, parts are called after what they are there. */
    public String label(TemplatePart part) {
        return "template." + part + (kind.document() ? "." + kind : "");
    }

    /** What the keys of explanations end with that are other ones for this kind of template. */
    public String getSort() {
        return kind == TemplateKind.CLOSING
                ? ".CLOSING"
                : kind.medium() == TemplateMedium.EMAIL ? "" : "." + kind.medium();
    }

    /** Whether its words can be seen in a mail. */
    public boolean isMail() {
        return kind.medium() == TemplateMedium.EMAIL;
    }

    /** What stands in the fields as text messages, with values of nobody. */
    public List<TextPreview> getTextPreviews() {
        TemplateDraft draft = form.draft();
        return Stream.of(Language.values())
                .map(language -> previews.text(kind, language, draft.in(language)))
                .toList();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public TemplateKind getKind() {
        return kind;
    }

    public String getAddress() {
        return TemplateAddress.of(kind);
    }

    public TemplateForm getForm() {
        return form;
    }
}
