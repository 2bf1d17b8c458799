package org.buergerdialog.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.web.frame.Texts;
import org.buergerdialog.web.frame.Viewer;

/** Puts into words what somebody said who registered. */
@Named
@RequestScoped
public class Said {

    @Inject
    private Texts texts;

    @Inject
    private Viewer viewer;

    /** Returns the names of the companions and the answers to the event's questions, a line for each. */
    public List<String> lines(EventView event, RegistrationDetails details) {
        List<String> lines = new ArrayList<>();
        if (!details.names().isEmpty()) {
            lines.add(texts.format("office.event.participant.with", String.join(", ", details.names())));
        }
        lines.addAll(event.answers(details, viewer.getLanguage()));
        return lines;
    }
}
