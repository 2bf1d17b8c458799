package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the house that something happened, so that CDI's {@code Event} never meets ours. */
@ApplicationScoped
public class Facts {

    @Inject
    private Event<Happening> happenings;

    /** Hands it to every observer, now and in the running transaction. */
    public void publish(Happening happening) {
        happenings.fire(happening);
    }
}
