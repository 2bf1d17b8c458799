package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.TownTime;

/** Something that takes place in the town, with a limited number of seats. */
@Entity
@Table(name = "event")
@NamedQuery(
        name = "Event.upcoming",
        query = "select e from Event e where e.state = org.buergerdialog.event.EventState.PUBLISHED"
                + " and e.endsAt > :now order by e.startsAt, e.id")
@NamedQuery(
        name = "Event.upcomingOfTopic",
        query = "select e from Event e where e.state = org.buergerdialog.event.EventState.PUBLISHED"
                + " and e.startsAt > :now and e.topic = :topic order by e.startsAt, e.id")
@NamedQuery(name = "Event.bySlug", query = "select e from Event e where e.slug = :slug")
@NamedQuery(
        name = "Event.search",
        query = "select e from Event e where lower(e.titleDe) like :search or lower(e.place) like :search"
                + " order by e.startsAt desc, e.id desc")
@NamedQuery(
        name = "Event.searchCount",
        query = "select count(e) from Event e where lower(e.titleDe) like :search or lower(e.place) like :search")
class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.DRAFT;

    @Column(name = "title_de")
    private String titleDe;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "teaser_de")
    private String teaserDe;

    @Column(name = "teaser_en")
    private String teaserEn;

    @Column(name = "description_de")
    private String descriptionDe;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "topic_id")
    private long topic;

    private String district;
    private String place;
    private String address;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    private String zone = TownTime.ZONE.getId();
    private int capacity;

    /** Counted up and down by {@link Seats} alone, so that no stale copy ever overwrites it. */
    @Column(insertable = false, updatable = false)
    private int taken;

    protected Event() {}

    Event(Slug slug, EventDraft draft, LocalDateTime now) {
        this.slug = slug.value();
        revise(draft, now);
    }

    /** Takes over what the event manager wrote; an event that has begun keeps its times. */
    void revise(EventDraft draft, LocalDateTime now) {
        endsAfterItStarts(draft);
        startsInTheFuture(draft, now);
        hasSeatsForEverybodyRegistered(draft);
        titleDe = draft.title().strip();
        titleEn = draft.titleEn();
        teaserDe = draft.teaser().strip();
        teaserEn = draft.teaserEn();
        descriptionDe = draft.description().strip();
        descriptionEn = draft.descriptionEn();
        topic = draft.topicId();
        district = draft.district();
        place = draft.place().strip();
        address = draft.address();
        stepFree = draft.stepFree();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        capacity = draft.capacity();
    }

    private void endsAfterItStarts(EventDraft draft) {
        if (!draft.endsAt().isAfter(draft.startsAt())) {
            throw new RuleViolation("event.ends-before-start");
        }
    }

    private void startsInTheFuture(EventDraft draft, LocalDateTime now) {
        if (!draft.startsAt().equals(startsAt) && !draft.startsAt().isAfter(now)) {
            throw new RuleViolation("event.starts-in-past");
        }
    }

    private void hasSeatsForEverybodyRegistered(EventDraft draft) {
        if (draft.capacity() < taken) {
            throw new RuleViolation("event.capacity-below-taken");
        }
    }

    void publish() {
        if (state == EventState.CANCELLED) {
            throw new RuleViolation("event.cancelled");
        }
        state = EventState.PUBLISHED;
    }

    void cancel(LocalDateTime now) {
        onlyWhatWasAnnouncedIsCalledOff();
        whatIsOverIsHistory(now);
        state = EventState.CANCELLED;
    }

    private void onlyWhatWasAnnouncedIsCalledOff() {
        if (state == EventState.DRAFT) {
            throw new RuleViolation("event.not-published");
        }
    }

    private void whatIsOverIsHistory(LocalDateTime now) {
        if (!endsAt.isAfter(now)) {
            throw new RuleViolation("event.past");
        }
    }

    boolean visible() {
        return state != EventState.DRAFT;
    }

    boolean registrationOpen(LocalDateTime now) {
        return state == EventState.PUBLISHED && startsAt.isAfter(now);
    }

    boolean started(LocalDateTime now) {
        return !startsAt.isAfter(now);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    EventDraft draft() {
        return new EventDraft(
                titleDe,
                titleEn,
                teaserDe,
                teaserEn,
                descriptionDe,
                descriptionEn,
                topic,
                district,
                place,
                address,
                stepFree,
                startsAt,
                endsAt,
                capacity);
    }

    EventView view(Names names, LocalDateTime now) {
        return new EventView(
                id,
                version,
                slug,
                state,
                new Bilingual(titleDe, titleEn),
                new Bilingual(teaserDe, teaserEn),
                new Bilingual(descriptionDe, descriptionEn),
                topic,
                names.topic(topic),
                names.district(district),
                place,
                address,
                stepFree,
                startsAt,
                endsAt,
                capacity,
                taken,
                registrationOpen(now),
                !endsAt.isAfter(now));
    }
}
