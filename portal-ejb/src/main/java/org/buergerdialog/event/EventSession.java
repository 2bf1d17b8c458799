package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** A date of a course as the database keeps it. */
@Embeddable
class EventSession {

    private int number;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    protected EventSession() {}

    EventSession(Session session) {
        number = session.number();
        startsAt = session.startsAt();
        endsAt = session.endsAt();
    }

    Session view() {
        return new Session(number, startsAt, endsAt);
    }
}
