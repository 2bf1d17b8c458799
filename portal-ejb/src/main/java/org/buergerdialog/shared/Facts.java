package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the house that something happened, so that CDI's {@code Event} never meets ours. */
@ApplicationScoped
public class Facts {

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Event<ManyFacts> many;

    /** Hands it to every observer, now and in the running transaction. */
    public void publish(Happening happening) {
        happenings.fire(happening);
    }

    /** Hands over what happened to many residents at once, for those who can write it down with one statement. */
    public void publish(ManyFacts facts) {
        many.fire(facts);
    }
}
