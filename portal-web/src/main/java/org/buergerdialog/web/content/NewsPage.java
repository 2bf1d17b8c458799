package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.content.NewsService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Part;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Viewer;
import org.omnifaces.cdi.Param;

/** One piece as whoever looks at the page may read it: residents get what is for them, guests what is for everybody. */
@Named
@RequestScoped
public class NewsPage {

    @Inject
    private NewsService reading;

    @Inject
    private Viewer viewer;

    @Inject
    @Param
    private String slug;

    private NewsService.Read read;

    @PostConstruct
    void load() {
        read = reading.read(slug, viewer.getLanguage());
    }

    public NoticeView getNotice() {
        return read.notice();
    }

    public String getSubject() {
        return read.subject();
    }

    public List<Part> getParts() {
        return read.parts();
    }

    /** The language of the piece, for lang; null where it is the page's own. */
    public String getLang() {
        Language shown = read.language();
        return shown == viewer.getLanguage() ? null : shown.locale().getLanguage();
    }
}
