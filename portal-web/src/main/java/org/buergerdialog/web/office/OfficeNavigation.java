package org.buergerdialog.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.shared.Role;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Viewer;

/** The pages of the back office that the signed-in person may work on. */
@Named
@RequestScoped
public class OfficeNavigation {

    private static final String HOME = "/verwaltung";

    /** Pages that belong together; {@code label} is the key of their heading, empty where they need none. */
    public record Group(String label, List<Item> items) {}

    /** One page; {@code label} is the key of its name, {@code current} its {@code aria-current}, null where it is not. */
    public record Item(String path, String icon, String label, String current) {}

    @Inject
    private Viewer viewer;

    @Inject
    private PageContext page;

    public List<Group> getGroups() {
        List<Item> offers = new ArrayList<>();
        if (may(Role.EVENT_MANAGER)) {
            offers.add(item("/verwaltung/veranstaltungen", "calendar", "office.nav.events"));
        }
        if (may(Role.EDITOR)) {
            offers.add(item("/verwaltung/inhalte", "megaphone", "office.nav.content"));
        }
        return Stream.of(
                        new Group("", List.of(item(HOME, "layout-dashboard", "office.nav.home"))),
                        new Group("office.nav.offers", List.copyOf(offers)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    boolean may(String role) {
        return viewer.inRole(role) || viewer.inRole(Role.ADMIN);
    }

    private Item item(String path, String icon, String label) {
        // Every page of the back office lies below its home, which is current only itself.
        String current = page.current(path);
        return new Item(path, icon, label, path.equals(HOME) && "true".equals(current) ? null : current);
    }
}
