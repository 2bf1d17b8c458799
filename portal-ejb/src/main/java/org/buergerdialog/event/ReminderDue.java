package org.buergerdialog.event;

import org.buergerdialog.shared.Happening;

/** Everybody registered is to be reminded of an event. */
public record ReminderDue(long event) implements Happening {

    @Override
    public String object() {
        return "event:" + event;
    }
}
