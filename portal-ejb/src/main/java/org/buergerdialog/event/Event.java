package org.buergerdialog.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.TownTime;

/** Something that takes place in the town, with a limited number of seats. */
@Entity
@Table(name = "event")
@NamedQuery(name = "Event.find", query = "select e" + Event.WANTED + " order by e.startsAt, e.id")
@NamedQuery(
        name = "Event.sessions",
        query = "select e.id, s.number, s.startsAt, s.endsAt from Event e join e.sessions s where e.id in :events"
                + " order by s.startsAt")
@NamedQuery(name = "Event.count", query = "select count(e)" + Event.WANTED)
@NamedQuery(name = "Event.ofSeries", query = "select e from Event e where e.series = :series order by e.startsAt, e.id")
@NamedQuery(
        name = "Event.comingOfSeries",
        query = "select o from Event e join Event o on o.series = e.series where e.id = :event and o.id <> :event"
                + " and o.state = org.buergerdialog.event.EventState.PUBLISHED and o.endsAt > :now"
                + " order by o.startsAt, o.id")
@NamedQuery(name = "Event.bySlug", query = "select e from Event e where e.slug = :slug")
@NamedQuery(
        name = "Event.search",
        query = "select e from Event e where lower(e.titleDe) like :search or lower(e.place) like :search"
                + " order by e.startsAt desc, e.id desc")
@NamedQuery(
        name = "Event.searchCount",
        query = "select count(e) from Event e where lower(e.titleDe) like :search or lower(e.place) like :search")
class Event {

    static final String WANTED = " from Event e where (e.state = org.buergerdialog.event.EventState.PUBLISHED"
            + " or :cancelled = true and e.state = org.buergerdialog.event.EventState.CANCELLED)"
            + " and e.endsAt > :from"
            + " and e.startsAt < :until and (:anyTopic = true or e.topic in :topics)"
            + " and (:district is null or e.district is null or e.district = :district)"
            + " and (:free = false or e.waiting = 0 and e.taken < e.capacity)"
            + " and (:search = '%' or lower(e.titleDe) like :search or lower(e.titleEn) like :search"
            + " or lower(e.teaserDe) like :search or lower(e.teaserEn) like :search"
            + " or lower(e.descriptionDe) like :search or lower(e.descriptionEn) like :search"
            + " or lower(e.place) like :search)";

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

    @Column(name = "audience_de")
    private String audienceDe;

    @Column(name = "audience_en")
    private String audienceEn;

    @Column(name = "topic_id")
    private long topic;

    private String district;
    private String place;
    private String address;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "online_url")
    private String onlineUrl;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    private String zone = TownTime.ZONE.getId();

    @ElementCollection
    @CollectionTable(name = "event_session", joinColumns = @JoinColumn(name = "event_id"))
    @OrderBy("startsAt")
    private List<EventSession> sessions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_reminder", joinColumns = @JoinColumn(name = "event_id"))
    @OrderBy("dueAt")
    private List<EventReminder> reminders = new ArrayList<>();

    @Column(name = "opens_at")
    private LocalDateTime opensAt;

    @Column(name = "closes_at")
    private LocalDateTime closesAt;

    private int capacity;

    /** Seats of the registered and of those who have an offer; counted by {@link Seats} alone, like the next one. */
    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(name = "waitlist_size")
    private int waitlistSize;

    /** Registrations on the waitlist. */
    @Column(insertable = false, updatable = false)
    private int waiting;

    /** The last number drawn by somebody who joined the waitlist. */
    @Column(insertable = false, updatable = false)
    private long drawn;

    private int companions;

    @Column(name = "companion_names")
    private boolean companionNames;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    private boolean guests;

    @Convert(converter = QuestionsConverter.class)
    private Questions questions = Questions.NONE;

    private boolean thanks;

    /** SEQUENCE of the calendar entry. */
    private int sequence;

    private String series;

    protected Event() {}

    Event(Slug slug, EventDraft draft, LocalDateTime now) {
        this.slug = slug.value();
        revise(draft, now);
    }

    /** Takes over what the event manager wrote; its start cannot be moved into the past. */
    void revise(EventDraft draft, LocalDateTime now) {
        endsAfterItStarts(draft);
        startsInTheFuture(draft, now);
        hasSeatsForEverybodyRegistered(draft.rules());
        keepsWhoIsWaiting(draft.rules());
        closesAfterItOpensAndBeforeTheStart(draft);
        boolean moved = !sameAppointment(draft);
        titleDe = draft.title().strip();
        titleEn = draft.titleEn();
        teaserDe = draft.teaser().strip();
        teaserEn = draft.teaserEn();
        descriptionDe = draft.description().strip();
        descriptionEn = draft.descriptionEn();
        audienceDe = draft.audience();
        audienceEn = draft.audienceEn();
        topic = draft.topicId();
        district = draft.district();
        place = draft.place().strip();
        address = draft.address();
        stepFree = draft.stepFree();
        onlineUrl = draft.onlineUrl();
        contactName = draft.contact().name();
        contactEmail = draft.contact().email();
        contactPhone = draft.contact().phone();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        thanks = draft.thanks();
        agree(draft.rules());
        schedule(draft, now);
        if (moved) {
            sequence++;
        }
    }

    /** Whether time, place and name stay what calendars and residents know; a new event has nothing to move. */
    boolean sameAppointment(EventDraft draft) {
        return titleDe == null
                || draft.title().strip().equals(titleDe)
                        && draft.startsAt().equals(startsAt)
                        && draft.endsAt().equals(endsAt)
                        && draft.sessions().equals(sessions())
                        && draft.place().strip().equals(place)
                        && Objects.equals(draft.address(), address)
                        && Objects.equals(draft.onlineUrl(), onlineUrl);
    }

    private void agree(RegistrationRules rules) {
        if (!rules.questions().stream().allMatch(Question::answerable)) {
            throw new RuleViolation("event.choices-missing");
        }
        capacity = rules.capacity();
        waitlistSize = rules.waitlistSize();
        opensAt = rules.opensAt();
        closesAt = rules.closesAt();
        companions = rules.companions();
        companionNames = rules.companionNames();
        minimumAge = rules.minimumAge();
        guests = rules.guests();
        questions = new Questions(rules.questions());
    }

    private void schedule(EventDraft draft, LocalDateTime now) {
        if (!draft.sessions().equals(sessions())) {
            sessions.clear();
            draft.sessions().forEach(session -> sessions.add(new EventSession(session)));
        }
        List<EventReminder> former = List.copyOf(reminders);
        reminders.clear();
        for (Reminder reminder : draft.reminders()) {
            EventReminder planned = new EventReminder(reminder, startsAt, TownTime.instant(now));
            former.forEach(planned::keep);
            reminders.add(planned);
        }
    }

    private void endsAfterItStarts(EventDraft draft) {
        boolean everySession =
                draft.sessions().stream().allMatch(session -> session.endsAt().isAfter(session.startsAt()));
        if (!everySession || !draft.endsAt().isAfter(draft.startsAt())) {
            throw new RuleViolation("event.ends-before-start");
        }
    }

    private void startsInTheFuture(EventDraft draft, LocalDateTime now) {
        if (!draft.startsAt().equals(startsAt) && !draft.startsAt().isAfter(now)) {
            throw new RuleViolation("event.starts-in-past");
        }
    }

    private void hasSeatsForEverybodyRegistered(RegistrationRules rules) {
        if (rules.capacity() < taken) {
            throw new RuleViolation("event.capacity-below-taken");
        }
    }

    private void keepsWhoIsWaiting(RegistrationRules rules) {
        if (rules.waitlistSize() < waiting) {
            throw new RuleViolation("event.waitlist-below-waiting");
        }
    }

    private void closesAfterItOpensAndBeforeTheStart(EventDraft draft) {
        LocalDateTime opens = draft.rules().opensAt();
        LocalDateTime closes = draft.rules().closesAt();
        if (closes != null && (closes.isAfter(draft.startsAt()) || opens != null && !closes.isAfter(opens))) {
            throw new RuleViolation("event.closes-wrongly");
        }
        if (opens != null && !opens.isBefore(draft.startsAt())) {
            throw new RuleViolation("event.opens-too-late");
        }
    }

    void publish() {
        if (state == EventState.CANCELLED) {
            throw new RuleViolation("event.cancelled");
        }
        state = EventState.PUBLISHED;
    }

    /** Calls it off; harmless if that happened before. */
    void cancel(LocalDateTime now) {
        if (state == EventState.CANCELLED) {
            return;
        }
        onlyWhatWasAnnouncedIsCalledOff();
        whatIsOverIsHistory(now);
        state = EventState.CANCELLED;
        sequence++;
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

    boolean announced() {
        return state == EventState.PUBLISHED;
    }

    /** Makes it one of several that belong together. */
    void join(String name) {
        series = name;
    }

    String series() {
        return series;
    }

    boolean visible() {
        return state != EventState.DRAFT;
    }

    boolean registrationOpen(LocalDateTime now) {
        return state == EventState.PUBLISHED
                && (opensAt == null || !opensAt.isAfter(now))
                && registrationCloses().isAfter(now);
    }

    /** Returns until when one can register and change a registration. */
    LocalDateTime registrationCloses() {
        return closesAt == null ? startsAt : closesAt;
    }

    /** Whether so many seats are free, as far as this copy knows, and nobody is waiting for them. */
    boolean hasRoomFor(int party) {
        return waiting == 0 && taken + party <= capacity;
    }

    boolean waitlistFull() {
        return waiting >= waitlistSize;
    }

    /** The last number drawn on the waitlist. */
    long drawn() {
        return drawn;
    }

    /**
     * Says what is wrong with what somebody said who registers: the name of the field and the rule it breaks, in the
     * order of the form; nothing if it can be accepted.
     */
    Map<String, String> problems(RegistrationDetails details) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (details.companions() > companions || details.party() > capacity) {
            problems.put("companions", "registration.too-many-companions");
        }
        if (companionNames && details.names().size() < details.companions()) {
            problems.put("names", "registration.names-missing");
        } else if (details.names().size() > details.companions()) {
            problems.put("names", "registration.names-too-many");
        }
        if (minimumAge != null && !details.oldEnough()) {
            problems.put("oldEnough", "registration.too-young");
        }
        for (Question question : questions.list()) {
            String answer = details.answers().getOrDefault(question.id(), "");
            if (answer.isBlank() && question.required()) {
                problems.put("question-" + question.id(), "registration.answer-missing");
            } else if (!answer.isBlank() && !question.admits(answer)) {
                problems.put("question-" + question.id(), "registration.answer-wrong");
            }
        }
        return problems;
    }

    /** @throws RuleViolation the first of the {@link #problems} */
    void accept(RegistrationDetails details) {
        problems(details).values().stream().findFirst().ifPresent(rule -> {
            throw new RuleViolation(rule);
        });
    }

    boolean admitsGuests() {
        return guests;
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

    LocalDateTime startsAt() {
        return startsAt;
    }

    String onlineUrl() {
        return onlineUrl;
    }

    private List<Session> sessions() {
        return sessions.stream().map(EventSession::view).toList();
    }

    private RegistrationRules rules() {
        return new RegistrationRules(
                capacity,
                waitlistSize,
                opensAt,
                closesAt,
                companions,
                companionNames,
                minimumAge,
                guests,
                questions.list());
    }

    private Contact contact() {
        return new Contact(contactName, contactEmail, contactPhone);
    }

    EventDraft draft() {
        return new EventDraft(
                titleDe,
                titleEn,
                teaserDe,
                teaserEn,
                descriptionDe,
                descriptionEn,
                audienceDe,
                audienceEn,
                topic,
                district,
                place,
                address,
                stepFree,
                onlineUrl,
                contact(),
                startsAt,
                endsAt,
                sessions(),
                rules(),
                reminders.stream().map(EventReminder::view).toList(),
                thanks);
    }

    EventView view(Names names, LocalDateTime now) {
        return view(names, now, sessions());
    }

    /** Returns what pages show, where the dates have been read already. */
    EventView view(Names names, LocalDateTime now, List<Session> dates) {
        return new EventView(
                id,
                version,
                slug,
                state,
                new Bilingual(titleDe, titleEn),
                new Bilingual(teaserDe, teaserEn),
                new Bilingual(descriptionDe, descriptionEn),
                audienceDe == null ? null : new Bilingual(audienceDe, audienceEn),
                topic,
                names.topic(topic),
                names.district(district),
                place,
                address,
                stepFree,
                onlineUrl != null,
                contact(),
                startsAt,
                endsAt,
                dates,
                rules(),
                taken,
                waiting,
                sequence,
                registrationOpen(now),
                opensAt != null && opensAt.isAfter(now),
                registrationCloses(),
                !endsAt.isAfter(now));
    }
}
