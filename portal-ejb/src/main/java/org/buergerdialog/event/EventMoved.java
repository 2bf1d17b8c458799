package org.buergerdialog.event;

import org.buergerdialog.shared.Happening;

/** Time, place or name of a published event changed. */
public record EventMoved(long event) implements Happening {

    @Override
    public String object() {
        return "event:" + event;
    }
}
