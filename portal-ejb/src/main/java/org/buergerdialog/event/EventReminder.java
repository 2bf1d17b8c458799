package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A reminder as the database keeps it; {@link EventJobs} notes when it was sent. */
@Embeddable
class EventReminder {

    private int days;
    private int hours;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected EventReminder() {}

    /** What would have been due before anybody planned it, is not made up for. */
    EventReminder(Reminder reminder, LocalDateTime start, Instant now) {
        days = reminder.days();
        hours = reminder.hours();
        dueAt = reminder.dueAt(start);
        sentAt = dueAt.isBefore(now) ? dueAt : null;
    }

    /** What was sent for the same point in time is not sent again. */
    void keep(EventReminder former) {
        if (former.days == days && former.hours == hours && former.dueAt.equals(dueAt)) {
            sentAt = former.sentAt;
        }
    }

    Reminder view() {
        return new Reminder(days, hours);
    }
}
