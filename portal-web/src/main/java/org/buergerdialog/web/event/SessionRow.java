package org.buergerdialog.web.event;

import java.time.LocalDateTime;
import org.buergerdialog.event.Session;

/** One date of a course while somebody types; an empty row is none. */
public class SessionRow {

    private final int number;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;

    SessionRow(int number) {
        this.number = number;
    }

    void show(Session session) {
        startsAt = session.startsAt();
        endsAt = session.endsAt();
    }

    boolean isEmpty() {
        return startsAt == null && endsAt == null;
    }

    Session session() {
        return new Session(number, startsAt, endsAt);
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }
}
