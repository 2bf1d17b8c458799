package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.buergerdialog.event.EventPictureService;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Picture;
import org.buergerdialog.event.PictureDraft;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.ChosenFile;
import org.buergerdialog.web.office.PageNumber;

/** Shows, replaces, describes and removes the picture of an event. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects proxies that can be stored with the view
public class EventPictureEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "picture.missing", "file",
            "picture.size", "file",
            "picture.type", "file",
            "picture.pixels", "file",
            "picture.small", "file");

    @Inject
    private EventPictureService pictures;

    @Inject
    private EventService events;

    @Inject
    private Messages messages;

    private final ChosenFile file = new ChosenFile(EventPictureService.LARGEST);

    private long id;
    private String alt;
    private String altEn;

    @PostConstruct
    void open() {
        id = PageNumber.required();
        Picture picture = getPicture();
        if (picture != null) {
            alt = picture.alt().de();
            altEn = picture.alt().en();
        }
    }

    public void save() {
        if (messages.attempt(() -> pictures.save(id, new PictureDraft(file.content(), alt, altEn)), FIELDS)) {
            leave("office.picture.saved");
        } else if (messages.getProblems().stream().anyMatch(problem -> "file".equals(problem.field()))) {
            file.remove();
        }
    }

    public void remove() {
        pictures.remove(id);
        leave("office.picture.removed");
    }

    private void leave(String news) {
        // The view outlives the page by a while; the file need not.
        file.remove();
        messages.success(news);
        Pages.redirect("/verwaltung/veranstaltungen/" + id + "/bild");
    }

    public EventView getEvent() {
        return events.get(id);
    }

    /** The picture there is; null where there is none. */
    public Picture getPicture() {
        return pictures.of(id).orElse(null);
    }

    public ChosenFile getFile() {
        return file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getAltEn() {
        return altEn;
    }

    public void setAltEn(String altEn) {
        this.altEn = altEn;
    }
}
