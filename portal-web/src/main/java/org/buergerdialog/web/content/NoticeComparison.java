package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeVersionView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.TextPart;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;

/** Holds a version of a notice against another one, usually the one before. */
@Named
@RequestScoped
public class NoticeComparison {

    @Inject
    private NoticeService notices;

    @Inject
    @Param(name = "mit")
    private Integer with;

    private long id;
    private int number;
    private NoticeView notice;
    private List<NoticeVersionView> versions;

    @PostConstruct
    void open() {
        id = PageNumber.required();
        number = PageNumber.small("version");
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = notices.get(id, number);
        }
        return notice;
    }

    /** All versions, the newest first. */
    public List<NoticeVersionView> getVersions() {
        if (versions == null) {
            versions = notices.versions(id);
        }
        return versions;
    }

    public List<NoticeVersionView> getOthers() {
        return getVersions().stream()
                .filter(version -> version.number() != number)
                .toList();
    }

    /** The number of the version it is compared with: the one asked for, else the one before; null if there is none. */
    public Integer getOther() {
        if (with == null) {
            return getOthers().stream()
                    .map(NoticeVersionView::number)
                    .filter(other -> other < number)
                    .findFirst()
                    .orElse(getOthers().isEmpty() ? null : getOthers().get(0).number());
        }
        return getOthers().stream()
                .map(NoticeVersionView::number)
                .filter(with::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the notice"));
    }

    public int getOlder() {
        return Math.min(number, getOther());
    }

    public int getNewer() {
        return Math.max(number, getOther());
    }

    public List<TextPart> in(Language language) {
        return notices.compare(id, getOlder(), getNewer(), language);
    }

    /** The languages in which there is something to compare. */
    public List<Language> getLanguages() {
        boolean english =
                getVersions().stream().anyMatch(version -> version.subject().en() != null);
        return english ? List.of(Language.values()) : List.of(Language.DE);
    }

    public int getNumber() {
        return number;
    }

    public long getId() {
        return id;
    }
}
