package org.buergerdialog.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.Settings;

/** Holds a piece against what it refers to. */
@ApplicationScoped
class LintCheck {

    @EJB
    private EventService events;

    @EJB
    private PublishedNotices published;

    @Inject
    private AudienceGaps audience;

    @Inject
    private Settings settings;

    List<Finding> findings(NoticeView notice) {
        return Lint.check(notice.shown(), new Surroundings() {
            @Override
            public Optional<EventView> event(String slug) {
                return events.announced(slug);
            }

            @Override
            public boolean readable(String slug) {
                return published.find(slug).isPresent();
            }

            @Override
            public Optional<String> path(String address) {
                String portal = settings.portalUrl();
                String path = address.startsWith(portal) ? address.substring(portal.length()) : address;
                return path.isEmpty() ? Optional.of("/") : Optional.of(path).filter(it -> it.startsWith("/"));
            }

            @Override
            public Color accent() {
                return Color.decode(settings.town().accent());
            }

            @Override
            public int without(Placeholder placeholder) {
                return audience.without(notice, placeholder);
            }
        });
    }
}
