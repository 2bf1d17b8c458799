package org.buergerdialog.web.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.buergerdialog.mailing.link.ReactionFigures;
import org.buergerdialog.mailing.link.ReactionService;

/** How often the links of a notice were followed, for every page of the staff that shows a notice. */
@Named
@RequestScoped
public class ReactionPanel {

    @Inject
    private ReactionService service;

    private final Map<Long, ReactionFigures> figures = new HashMap<>();

    public ReactionFigures of(long notice) {
        return figures.computeIfAbsent(notice, service::ofNotice);
    }
}
