package org.buergerdialog.web.event;

import org.buergerdialog.event.Reminder;

/** When to remind, while somebody types; an empty row is never. */
public class ReminderRow {

    private Integer days;
    private Integer hours;

    void show(Reminder reminder) {
        days = reminder.days();
        hours = reminder.hours();
    }

    boolean isEmpty() {
        return days == null && hours == null;
    }

    Reminder reminder() {
        return new Reminder(days == null ? 0 : days, hours == null ? 0 : hours);
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
