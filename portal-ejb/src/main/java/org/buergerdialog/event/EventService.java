package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SearchPattern;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.Stale;
import org.buergerdialog.shared.TextFile;

/** What takes place in the town: everybody reads what is published, event managers write. */
@Stateless
@RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
public class EventService {

    private static final String LIST_STATE = TextFile.statement(EventService.class, "event-list-state.sql");
    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @EJB
    private Seats seats;

    @Inject
    private Facts facts;

    /** Returns the next published events that are not over. */
    @PermitAll
    public List<EventView> upcoming(int max) {
        return find(EventFilter.NONE, 0, max);
    }

    /** Returns a page of the published events that pass the filter, the next one first. */
    @PermitAll
    public List<EventView> find(@NotNull EventFilter filter, int first, int size) {
        return events.views(filtered("Event.find", Event.class, filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    @PermitAll
    public int count(@NotNull EventFilter filter) {
        return filtered("Event.count", Long.class, filter).getSingleResult().intValue();
    }

    /**
     * Returns something that changes whenever the list of all coming events says something else about them: whoever kept
     * a copy of the list that was made under the same state need not make it again. One read, much cheaper than the list.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String listState() {
        return (String)
                em.createNativeQuery(LIST_STATE).setParameter(1, events.now()).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, EventFilter filter) {
        return em.createNamedQuery(query, type)
                .setParameter("from", filter.from() == null ? events.now() : filter.from())
                .setParameter("until", filter.until() == null ? END_OF_TIME : filter.until())
                .setParameter("anyTopic", filter.topics().isEmpty())
                .setParameter("topics", filter.topics().isEmpty() ? Set.of(0L) : filter.topics())
                .setParameter("district", filter.district())
                .setParameter("free", filter.free())
                .setParameter("cancelled", filter.cancelled())
                .setParameter("search", SearchPattern.anywhere(filter.search()));
    }

    /** Returns an event that was published, also when it is over or cancelled. */
    @PermitAll
    public EventView published(@NotNull String slug) {
        return bySlug(slug).filter(Event::visible).map(events::view).orElseThrow(() -> new NotFound("event"));
    }

    /** Returns the same where there may be none: nobody is refused, and what the caller is doing goes on. */
    @PermitAll
    public Optional<EventView> announced(@NotNull String slug) {
        return bySlug(slug).filter(Event::visible).map(events::view);
    }

    public List<EventView> page(String search, int first, int size) {
        return events.views(em.createNamedQuery("Event.search", Event.class)
                .setParameter("search", SearchPattern.anywhere(search))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public int count(String search) {
        return em.createNamedQuery("Event.searchCount", Long.class)
                .setParameter("search", SearchPattern.anywhere(search))
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
     * Saves what the event manager wrote, tells the registered what they must know, and offers seats that were added.
     *
     * @param version the version that was on the screen
     * @return how many registrations are told that the appointment has changed
     * @throws RuleViolation {@code changed-meanwhile} if somebody else saved in between
     */
    public int update(long id, int version, @Valid @NotNull EventDraft draft) {
        Event event = locked(id);
        Stale.refuse(version, event.version());
        knowsTopicAndDistrict(draft);
        leavesRoomForWhoeverWaits(event, draft.rules());
        boolean moved = !event.sameAppointment(draft);
        event.revise(draft, events.now());
        if (!event.announced()) {
            return 0;
        }
        em.flush();
        seats.offer(id);
        if (!moved) {
            return 0;
        }
        facts.publish(new EventMoved(id));
        return em.createNamedQuery("Registration.countLive", Long.class)
                .setParameter("event", id)
                .getSingleResult()
                .intValue();
    }

    /** Makes a draft like this one, so many days later, and returns its number. */
    public long duplicate(long id, @Min(1) @Max(3650) int days) {
        long copy = create(events.find(id).draft().later(days));
        showTheSame(id, copy);
        return copy;
    }

    private void showTheSame(long original, long copy) {
        EventPicture picture = em.find(EventPicture.class, original);
        if (picture != null) {
            em.persist(picture.copy(copy));
        }
    }

    /**
     * Makes drafts like this one that belong together with it, each so many days after the one before.
     *
     * @return their numbers
     */
    public List<Long> repeat(long id, @Min(1) @Max(52) int times, @Min(1) @Max(366) int days) {
        Event first = locked(id);
        if (first.series() == null) {
            first.join(UUID.randomUUID().toString());
        }
        List<Long> made = new ArrayList<>();
        for (int number = 1; number <= times; number++) {
            long copy = create(first.draft().later(number * days));
            events.find(copy).join(first.series());
            showTheSame(id, copy);
            made.add(copy);
        }
        return made;
    }

    /** Returns the events that belong together with this one, itself included; only itself where there are none. */
    public List<EventView> series(long id) {
        Event event = events.find(id);
        return event.series() == null
                ? List.of(events.view(event))
                : events.views(em.createNamedQuery("Event.ofSeries", Event.class)
                        .setParameter("series", event.series())
                        .getResultList());
    }

    /** Returns the other published events of its series that are not over, the next one first; none where it has none. */
    @PermitAll
    public List<EventView> comingOfSeries(long id) {
        return events.views(em.createNamedQuery("Event.comingOfSeries", Event.class)
                .setParameter("event", id)
                .setParameter("now", events.now())
                .getResultList());
    }

    /** A party that can never fit would keep everybody behind it waiting for ever. */
    private void leavesRoomForWhoeverWaits(Event event, RegistrationRules rules) {
        Integer largest = em.createNamedQuery("Registration.largestWaiting", Integer.class)
                .setParameter("event", event.id())
                .getSingleResult();
        if (largest != null && rules.capacity() < largest) {
            throw new RuleViolation("event.capacity-below-party");
        }
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

    /** Calls the event off and tells everybody registered; it stays visible and says so. */
    public void cancel(long id) {
        Event event = locked(id);
        boolean known = event.announced();
        event.cancel(events.now());
        if (known) {
            facts.publish(new EventCancelled(id));
        }
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
}
