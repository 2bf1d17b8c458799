package org.buergerdialog.web.mailing.template;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.mailing.template.TemplateView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.TextPart;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;

/** Holds a version of a template against another one, usually the one before. */
@Named
@RequestScoped
public class TemplateComparison {

    @Inject
    private TemplateService templates;

    @Inject
    @Param(name = "mit")
    private Integer with;

    private TemplateKind kind;
    private int number;
    private List<TemplateView> versions;

    @PostConstruct
    void open() {
        kind = TemplateAddress.kind();
        number = PageNumber.small("version");
    }

    /** All versions, the newest first. */
    public List<TemplateView> getVersions() {
        if (versions == null) {
            versions = templates.versions(kind);
            if (versions.stream().noneMatch(version -> version.number() == number)) {
                throw new NotFound("version of the template");
            }
        }
        return versions;
    }

    public List<TemplateView> getOthers() {
        return getVersions().stream()
                .filter(version -> version.number() != number)
                .toList();
    }

    /** The number of the version it is compared with: the one asked for, else the one before; null if there is none. */
    public Integer getOther() {
        if (with != null) {
            return getOthers().stream()
                    .map(TemplateView::number)
                    .filter(with::equals)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("version of the template"));
        }
        return getOthers().stream()
                .map(TemplateView::number)
                .filter(other -> other < number)
                .findFirst()
                .orElse(getOthers().isEmpty() ? null : getOthers().get(0).number());
    }

    public int getOlder() {
        return Math.min(number, getOther());
    }

    public int getNewer() {
        return Math.max(number, getOther());
    }

    public List<TextPart> in(Language language) {
        return templates.compare(kind, getOlder(), getNewer(), language);
    }

    /** Whether two versions say the same in a language. */
    public boolean same(Language language) {
        return in(language).stream().allMatch(part -> part.kind() == TextPart.Kind.SAME);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public TemplateKind getKind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    public String getAddress() {
        return TemplateAddress.of(kind);
    }
}
