package org.buergerdialog.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buergerdialog.shared.Role;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Viewer;

/** The pages of the back office that the signed-in person may work on. */
@Named
@RequestScoped
public class OfficeNavigation {

    private static final String HOME = "/verwaltung";
    private static final String PROOFS = "/verwaltung/nachweise";
    private static final String RECORDING = PROOFS + "/erfassen";

    /** Pages below which other entries lie: they are current only where none of those is. */
    private static final Map<String, String> BELOW = Map.of(HOME, HOME, PROOFS, RECORDING);

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
            offers.add(item("/verwaltung/vorlagen", "file-text", "office.nav.templates"));
            offers.add(item("/verwaltung/personas", "users", "office.nav.personas"));
            offers.add(item("/verwaltung/kampagnen", "send", "office.nav.campaigns"));
        }
        if (may(Role.EDITOR) || may(Role.EVENT_MANAGER)) {
            offers.add(item("/verwaltung/postausgang", "inbox", "office.nav.outbox"));
        }
        if (may(Role.EDITOR) || may(Role.PRIVACY_OFFICER)) {
            offers.add(item("/verwaltung/ruecklauf", "undo-2", "office.nav.returns"));
        }
        List<Item> law = new ArrayList<>();
        if (may(Role.PRIVACY_OFFICER)) {
            law.add(item("/verwaltung/rechtstexte", "scale", "office.nav.legal-texts"));
            law.add(item(PROOFS, "shield-check", "office.nav.proofs"));
        }
        if (may(Role.PRIVACY_OFFICER) || may(Role.ADVISER)) {
            law.add(item(RECORDING, "file-pen-line", "office.nav.recording"));
        }
        return Stream.of(
                        new Group("", List.of(item(HOME, "layout-dashboard", "office.nav.home"))),
                        new Group("office.nav.offers", List.copyOf(offers)),
                        new Group("office.nav.law", List.copyOf(law)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** Says whether the signed-in person sees the pages of campaigns. */
    public boolean isForCampaigns() {
        return may(Role.EDITOR);
    }

    /** Says whether the signed-in person sees the pages of templates. */
    public boolean isForTemplates() {
        return may(Role.EDITOR);
    }

    boolean may(String role) {
        return viewer.inRole(role) || viewer.inRole(Role.ADMIN);
    }

    private Item item(String path, String icon, String label) {
        String current = page.current(path);
        String below = BELOW.get(path);
        boolean another = below != null && "true".equals(current) && page.current(below) != null;
        return new Item(path, icon, label, another ? null : current);
    }
}
