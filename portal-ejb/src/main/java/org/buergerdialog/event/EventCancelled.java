package org.buergerdialog.event;

import org.buergerdialog.shared.Happening;

/** A published event was called off. */
public record EventCancelled(long event) implements Happening {

    @Override
    public String object() {
        return "event:" + event;
    }
}
