package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.buergerdialog.event.Admission;
import org.buergerdialog.event.Attendance;
import org.buergerdialog.event.CheckInService;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.ParticipantFilter;
import org.buergerdialog.event.ParticipantService;
import org.buergerdialog.event.ParticipantView;
import org.buergerdialog.event.Session;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** The door: lets people in by the code of their ticket or by name, on whatever a helper holds in the hand. */
@Named
@RequestScoped
public class CheckInPage {

    private static final int SHOWN = 20;

    @Inject
    private EventService events;

    @Inject
    private CheckInService door;

    @Inject
    private ParticipantService participants;

    @Inject
    private Messages messages;

    @Inject
    private PageContext page;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private long id;
    private int session;
    private EventView event;
    private Admission admission;
    private boolean undone;
    private List<ParticipantView> found;

    @PostConstruct
    void open() {
        id = PageNumber.required();
        event = events.get(id);
        session = EventDate.of(request, event, TownTime.now(clock));
    }

    public void act() {
        String person = typed("person");
        if (!typed("zuruecknehmen").isEmpty() && isNumber(typed("zuruecknehmen"))) {
            door.undo(id, session, Long.parseLong(typed("zuruecknehmen")));
            undone();
        } else if (isNumber(person)) {
            admission = door.admitByName(id, session, Long.parseLong(person), at());
        } else if (!isSearch()) {
            admit();
        }
    }

    private void admit() {
        if (getCode().isEmpty()) {
            messages.errorAt("code", "office.door.code.missing");
        } else {
            messages.attempt(() -> admission = door.admit(id, session, getCode(), at()));
        }
    }

    /** A script, which says when it happened, shows the answer in its place; a browser without one gets a fresh page. */
    private void undone() {
        if (at() == null) {
            messages.success("office.door.undone");
            Pages.redirect(page.getPath() + "?termin=" + session);
        } else {
            undone = true;
        }
    }

    /** When a ticket was shown that could not be sent at once; null for now. */
    private Instant at() {
        try {
            return typed("am").isEmpty() ? null : Instant.parse(typed("am"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{1,18}");
    }

    private String typed(String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed.strip();
    }

    /** What was typed in vain; empty once somebody was let in. */
    public String getCode() {
        return typed("code");
    }

    public boolean isSearch() {
        return page.isPost() && request.getParameter("name") != null;
    }

    /** Sent as a form: in an address it would stay in the history of the browser and in logs. */
    public String getWanted() {
        return isSearch() ? typed("name") : "";
    }

    /** Whom the helper looks for; nobody is shown unasked. */
    public List<ParticipantView> getFound() {
        if (found == null) {
            // Every look at names is noted, so there is one.
            found = getWanted().isEmpty()
                    ? List.of()
                    : participants.page(id, new ParticipantFilter(getWanted(), null, session), 0, SHOWN);
        }
        return found;
    }

    /** What the helper is told; null before the first ticket. */
    public Admission getAdmission() {
        return admission;
    }

    /** Whether an admission has just been taken back. */
    public boolean isUndone() {
        return undone;
    }

    public boolean isWelcome() {
        return admission != null && admission.verdict() == Admission.Verdict.WELCOME;
    }

    public Attendance getAttendance() {
        return participants.attendance(id, session);
    }

    public EventView getEvent() {
        return event;
    }

    /** The day of the chosen date if that is another one than today; null on the day itself. */
    public LocalDateTime getOtherDay() {
        Session date = event.date(session);
        LocalDate today = TownTime.now(clock).toLocalDate();
        boolean now = !today.isBefore(date.startsAt().toLocalDate())
                && !today.isAfter(date.endsAt().toLocalDate());
        return now ? null : date.startsAt();
    }

    public int getSession() {
        return session;
    }
}
