package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SecretCode;

/** A resident has a seat at an event, waits for one, or gave it back. */
@Entity
@Table(name = "registration")
@NamedQuery(
        name = "Registration.ofCitizen",
        query =
                "select r from Registration r join fetch r.event where r.citizen = :citizen order by r.event.startsAt, r.id")
@NamedQuery(
        name = "Registration.byCode",
        query = "select r from Registration r join fetch r.event where r.code = :code")
@NamedQuery(
        name = "Registration.live",
        query = "select r from Registration r where r.event.id = :event and r.citizen = :citizen and r.state in"
                + Registration.LIVE)
@NamedQuery(
        name = "Registration.countLive",
        query = "select count(r) from Registration r where r.event.id = :event and r.state in" + Registration.LIVE)
@NamedQuery(
        name = "Registration.twice",
        query = "select r, o from Registration r, Registration o where r.citizen = :merged and o.citizen = :citizen"
                + " and o.event = r.event and r.state in" + Registration.LIVE + " and o.state in" + Registration.LIVE)
@NamedQuery(
        name = "Registration.largestWaiting",
        query = "select max(r.party) from Registration r where r.event.id = :event"
                + " and r.state = org.buergerdialog.event.RegistrationState.WAITING")
@NamedQuery(
        name = "Registration.next",
        query = "select r from Registration r where r.event.id = :event"
                + " and r.state = org.buergerdialog.event.RegistrationState.WAITING order by r.number")
@NamedQuery(
        name = "Registration.countBefore",
        query = "select count(r) from Registration r where r.event.id = :event"
                + " and r.state = org.buergerdialog.event.RegistrationState.WAITING and r.number < :number")
@NamedQuery(
        name = "Registration.lapsedOffers",
        query = "select r.id from Registration r where r.state = org.buergerdialog.event.RegistrationState.OFFERED"
                + " and r.offerUntil <= :now order by r.offerUntil, r.id")
class Registration {

    static final String LIVE = " (org.buergerdialog.event.RegistrationState.CONFIRMED,"
            + " org.buergerdialog.event.RegistrationState.WAITING, org.buergerdialog.event.RegistrationState.OFFERED)";

    static final int CODE_LENGTH = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "citizen_id")
    private long citizen;

    private int party;

    @Convert(converter = DetailsConverter.class)
    private RegistrationDetails details;

    /** Where the registration came from, for instance {@code portal} or {@code newsletter}. */
    private String source;

    private String code;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    /** The number drawn on the waitlist; null for whoever never waited. */
    private Long number;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offer_until")
    private Instant offerUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Registration() {}

    private Registration(
            RegistrationState state,
            Event event,
            long citizen,
            RegistrationDetails details,
            String source,
            Instant registeredAt) {
        event.accept(details);
        this.state = state;
        this.event = event;
        this.citizen = citizen;
        this.party = details.party();
        this.details = details;
        this.source = source;
        this.code = SecretCode.ofLength(CODE_LENGTH);
        this.registeredAt = registeredAt;
    }

    /** Takes seats; whether there are any is for {@link Seats} to say. */
    static Registration confirmed(Event event, long citizen, RegistrationDetails details, String source, Instant now) {
        return new Registration(RegistrationState.CONFIRMED, event, citizen, details, source, now);
    }

    /** Joins the waitlist, whose number it still has to {@link #draw}. */
    static Registration waiting(Event event, long citizen, RegistrationDetails details, String source, Instant now) {
        return new Registration(RegistrationState.WAITING, event, citizen, details, source, now);
    }

    void draw(long drawn) {
        number = drawn;
    }

    /** Holds a seat for it for a while. */
    void offer(Instant now) {
        state = RegistrationState.OFFERED;
        offeredAt = now;
        offerUntil = OfferTerm.until(now, event.registrationCloses());
    }

    /** Takes the offered seat, while it is held and one can register. */
    void accept(Instant now, LocalDateTime townTime) {
        if (state != RegistrationState.OFFERED || !now.isBefore(offerUntil) || !event.registrationOpen(townTime)) {
            throw new RuleViolation("offer.over");
        }
        state = RegistrationState.CONFIRMED;
        changedAt = now;
    }

    /** Leaves the offered seat to the next. */
    void decline(Instant now) {
        state = RegistrationState.DECLINED;
        cancelledAt = now;
    }

    boolean lapsed(Instant now) {
        return state == RegistrationState.OFFERED && !now.isBefore(offerUntil);
    }

    /** Nobody answered the offer in time. */
    void lapse() {
        state = RegistrationState.EXPIRED;
        cancelledAt = offerUntil;
    }

    /** Comes with other people or answers. */
    void change(RegistrationDetails said, Instant now, LocalDateTime townTime) {
        canBeChangedOnlyWhileOneCanRegister(townTime);
        event.accept(said);
        details = said;
        party = said.party();
        changedAt = now;
    }

    private void canBeChangedOnlyWhileOneCanRegister(LocalDateTime townTime) {
        if (!event.registrationCloses().isAfter(townTime)) {
            throw new RuleViolation("registration.closed");
        }
    }

    /** Gives the seat, or the place on the waitlist, back. */
    void cancel(Instant now, LocalDateTime townTime) {
        canBeCancelledOnlyBeforeTheStart(townTime);
        state = RegistrationState.CANCELLED;
        cancelledAt = now;
    }

    /** Gives the seat back because its holder turned out to have another one, under another address. */
    void giveWay(long holder, Instant now) {
        citizen = holder;
        state = RegistrationState.CANCELLED;
        cancelledAt = now;
    }

    private void canBeCancelledOnlyBeforeTheStart(LocalDateTime townTime) {
        if (event.started(townTime)) {
            throw new RuleViolation("registration.too-late");
        }
    }

    Long id() {
        return id;
    }

    Event event() {
        return event;
    }

    long citizen() {
        return citizen;
    }

    RegistrationState state() {
        return state;
    }

    boolean live() {
        return state.live();
    }

    /** Whether it is nearer to a seat than another one for the same event. */
    boolean isBefore(Registration other) {
        return state == other.state
                ? state == RegistrationState.WAITING && number < other.number
                : state.compareTo(other.state) < 0;
    }

    String code() {
        return code;
    }

    int party() {
        return party;
    }

    Long number() {
        return number;
    }

    /** @param position how many stand before it on the waitlist, itself included; 0 where it does not wait */
    RegistrationView view(EventView shown, int position) {
        return new RegistrationView(
                id,
                code,
                citizen,
                state,
                registeredAt,
                details,
                position,
                state != RegistrationState.OFFERED && (number == null || offerUntil != null),
                offerUntil,
                state == RegistrationState.CONFIRMED ? event.onlineUrl() : null,
                shown);
    }
}
