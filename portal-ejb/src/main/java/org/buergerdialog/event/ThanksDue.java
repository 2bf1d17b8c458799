package org.buergerdialog.event;

import org.buergerdialog.shared.Happening;

/** Those who came to an event are to be thanked. */
public record ThanksDue(long event) implements Happening {

    @Override
    public String object() {
        return "event:" + event;
    }
}
