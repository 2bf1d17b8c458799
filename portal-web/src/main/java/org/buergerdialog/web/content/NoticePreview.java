package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.PersonaService;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.mailing.preview.Preview;
import org.buergerdialog.mailing.preview.PreviewService;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;

/** Shows a notice through the eyes of a persona or the viewer: on a phone, on a desk, in the dark, as plain text, and with its info pack. */
@Named
@RequestScoped
public class NoticePreview {

    @Inject
    private NoticeService notices;

    @Inject
    private PersonaService personas;

    @Inject
    private PreviewService previews;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    @Inject
    @Param
    private String persona;

    @Inject
    @Param(name = "ansicht")
    private String view;

    private long id;
    private PreviewChoice choice;
    private NoticeView notice;
    private Preview shown;
    private Optional<ProfileView> own;
    private Boolean missed;

    @PostConstruct
    void open() {
        id = PageNumber.required();
        choice = PreviewChoice.of(persona, view);
    }

    /** Sends what is shown to the address of whoever looks at it. */
    public void test() {
        if (viewer.getEmail().isEmpty()) {
            messages.error("content.test.no-address");
            return;
        }
        previews.test(id, choice.eyes(viewer.getLanguage()), new EmailAddress(viewer.getEmail()));
        messages.success("content.test.sent", viewer.getEmail());
        Pages.redirect(address(getPersona(), choice.view()));
    }

    /** The address of this page with other eyes or another view. */
    public String address(String persona, String view) {
        return "/verwaltung/inhalte/" + id + "/vorschau?ansicht=" + view
                + (persona.isEmpty() ? "" : "&persona=" + persona);
    }

    /** The address of the mail itself, for the frame. */
    public String getFrame() {
        return file("mail") + "&ansicht=" + choice.view();
    }

    /** The address of the info pack that comes with the mail. */
    public String getPack() {
        return file("infopaket.pdf");
    }

    private String file(String name) {
        return "/verwaltung/inhalte/" + id + "/vorschau/" + name + "?sprache="
                + viewer.getLanguage().locale().getLanguage()
                + (getPersona().isEmpty() ? "" : "&persona=" + getPersona());
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = notices.get(id);
        }
        return notice;
    }

    public Preview getShown() {
        if (shown == null) {
            shown = previews.of(id, choice.eyes(viewer.getLanguage()));
        }
        return shown;
    }

    public List<PersonaView> getPersonas() {
        return personas.all();
    }

    /** The viewer's own profile as a resident; null if there is none. */
    public ProfileView getOwn() {
        if (own == null) {
            own = previews.own();
        }
        return own.orElse(null);
    }

    /** Says whether the viewer sees with their own eyes what they would never get. */
    public boolean isMissed() {
        if (missed == null) {
            missed = choice.own() && !previews.reachesCaller(id);
        }
        return missed;
    }

    /** Whose eyes, as it stands in the address; empty for somebody nothing is known of. */
    public String getPersona() {
        return choice.persona();
    }

    public List<String> getViews() {
        return PreviewChoice.VIEWS;
    }

    public String getView() {
        return choice.view();
    }

    /** What stands in place of the mail: a frame for it, its plain text, or the info pack. */
    public String getSort() {
        return Set.of("text", "infopaket").contains(choice.view()) ? choice.view() : "mail";
    }

    public long getId() {
        return id;
    }
}
