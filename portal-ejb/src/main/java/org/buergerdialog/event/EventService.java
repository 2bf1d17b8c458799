package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.Stale;

/** What takes place in the town: everybody reads what is published, event managers write. */
@Stateless
@RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
public class EventService {

    private static final int ALL = 1000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    /** Returns the published events that are not over, the next one first. */
    @PermitAll
    public List<EventView> upcoming() {
        return upcoming(ALL);
    }

    @PermitAll
    public List<EventView> upcoming(int max) {
        return events.views(em.createNamedQuery("Event.upcoming", Event.class)
                .setParameter("now", events.now())
                .setMaxResults(max)
                .getResultList());
    }

    /** Returns the next events of a topic that have not begun, for instance to suggest them in a mail. */
    @PermitAll
    public List<EventView> upcomingOfTopic(long topic, int max) {
        return events.views(em.createNamedQuery("Event.upcomingOfTopic", Event.class)
                .setParameter("now", events.now())
                .setParameter("topic", topic)
                .setMaxResults(max)
                .getResultList());
    }

    /** Returns an event that was published, also when it is over or cancelled. */
    @PermitAll
    public EventView published(@NotNull String slug) {
        return bySlug(slug).filter(Event::visible).map(events::view).orElseThrow(() -> new NotFound("event"));
    }

    public List<EventView> page(String search, int first, int size) {
        return events.views(em.createNamedQuery("Event.search", Event.class)
                .setParameter("search", pattern(search))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public int count(String search) {
        return em.createNamedQuery("Event.searchCount", Long.class)
                .setParameter("search", pattern(search))
                .getSingleResult()
                .intValue();
    }

    public EventView get(long id) {
        return events.view(events.find(id));
    }

    public EventDraft draft(long id) {
        return events.find(id).draft();
    }

    /** Creates a draft and returns its number; nobody but the staff sees it before it is published. */
    public long create(@Valid @NotNull EventDraft draft) {
        knowsTopicAndDistrict(draft);
        Slug slug = Slug.of(draft.title());
        for (int number = 2; bySlug(slug.value()).isPresent(); number++) {
            slug = Slug.of(draft.title()).withNumber(number);
        }
        Event event = new Event(slug, draft, events.now());
        em.persist(event);
        em.flush();
        return event.id();
    }

    /**
     * Saves what the event manager wrote.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile} if somebody else saved in between
     */
    public void update(long id, int version, @Valid @NotNull EventDraft draft) {
        Event event = locked(id);
        Stale.refuse(version, event.version());
        knowsTopicAndDistrict(draft);
        event.revise(draft, events.now());
    }

    private void knowsTopicAndDistrict(EventDraft draft) {
        Names names = events.names();
        if (names.topic(draft.topicId()) == null) {
            throw new RuleViolation("event.unknown-topic");
        }
        if (draft.district() != null && names.district(draft.district()) == null) {
            throw new RuleViolation("event.unknown-district");
        }
    }

    public void publish(long id) {
        locked(id).publish();
    }

    /** Calls the event off; it stays visible and says so. */
    public void cancel(long id) {
        locked(id).cancel(events.now());
    }

    private Event locked(long id) {
        return events.find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Event> bySlug(String slug) {
        return em.createNamedQuery("Event.bySlug", Event.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private static String pattern(String search) {
        String words = search == null ? "" : search.strip().toLowerCase(Locale.GERMAN);
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
