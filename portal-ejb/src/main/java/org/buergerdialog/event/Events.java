package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;

/** Reads events for the services of this feature. */
@Stateless
@PermitAll
public class Events {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private TopicService topics;

    @EJB
    private ProfileService profiles;

    @Inject
    private Clock clock;

    /** @throws NotFound if there is no such event */
    public Event find(long id) {
        return find(id, LockModeType.NONE);
    }

    /** @throws NotFound if there is no such event */
    public Event find(long id, LockModeType lock) {
        return NotFound.unless(em.find(Event.class, id, lock), "event");
    }

    /** Reads an event anew and keeps everybody else from changing it until the transaction ends. */
    public Event locked(Event event) {
        em.refresh(event, LockModeType.PESSIMISTIC_WRITE);
        return event;
    }

    /** @throws RuleViolation {@code event.closed} if nobody can register for it now */
    public Event openForRegistration(long id) {
        Event event = find(id);
        if (!event.registrationOpen(now())) {
            throw new RuleViolation("event.closed");
        }
        return event;
    }

    /** Whether the resident is registered, waits or has an offer. */
    public boolean live(long event, long citizen) {
        return !em.createNamedQuery("Registration.live", Registration.class)
                .setParameter("event", event)
                .setParameter("citizen", citizen)
                .getResultList()
                .isEmpty();
    }

    public EventView view(Event event) {
        return event.view(names(), now());
    }

    public List<EventView> views(List<Event> events) {
        Names names = names();
        LocalDateTime now = now();
        Map<Long, List<Session>> sessions = sessions(events);
        return events.stream()
                .map(event -> event.view(names, now, sessions.getOrDefault(event.id(), List.of())))
                .toList();
    }

    /** Reads the dates of all courses at once: however long the list is, it is one query. */
    private Map<Long, List<Session>> sessions(List<Event> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery("Event.sessions", Object[].class)
                .setParameter("events", events.stream().map(Event::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Session((Integer) row[1], (LocalDateTime) row[2], (LocalDateTime) row[3]),
                                Collectors.toList())));
    }

    public LocalDateTime now() {
        return TownTime.now(clock);
    }

    public Names names() {
        return new Names(topics.tree(), profiles.districts());
    }
}
