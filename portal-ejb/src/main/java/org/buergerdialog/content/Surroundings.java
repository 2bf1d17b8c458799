package org.buergerdialog.content;

import java.awt.Color;
import java.util.Optional;
import org.buergerdialog.event.EventView;

/** What a piece refers to, as the check finds it at this moment. */
interface Surroundings {

    /** Returns an event everybody may see; empty where there is none of this name. */
    Optional<EventView> event(String slug);

    /** Says whether everybody may read a piece of this name. */
    boolean readable(String slug);

    /** Returns the path of an address within the portal; empty where it leads elsewhere. */
    Optional<String> path(String address);

    /** Returns the town's colour, which is behind the white words of buttons. */
    Color accent();

    /** Counts those of the present readers who have no value for the placeholder. */
    int without(Placeholder placeholder);
}
