package org.buergerdialog.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.buergerdialog.audit.StaffService;
import org.buergerdialog.web.frame.Texts;

/** Says in words who did something: registers and trails know keys only. */
@Named
@RequestScoped
public class Actors {

    @Inject
    private Texts texts;

    @Inject
    private StaffService staff;

    private final Map<String, String> names = new HashMap<>();

    /** Turns {@code citizen:17}, {@code guest}, {@code staff:<subject>} and {@code system} into words. */
    public String name(String actor) {
        return actor == null ? "" : names.computeIfAbsent(actor, this::find);
    }

    private String find(String actor) {
        int colon = actor.indexOf(':');
        String kind = colon < 0 ? actor : actor.substring(0, colon);
        return staff.name(actor).orElseGet(() -> texts.format("office.actor." + kind, actor.substring(colon + 1)));
    }
}
