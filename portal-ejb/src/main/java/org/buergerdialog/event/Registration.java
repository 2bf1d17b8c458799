package org.buergerdialog.event;

import jakarta.persistence.Column;
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
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SecretCode;

/** A resident has a seat at an event, or gave it back. */
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
        query = "select r from Registration r where r.event.id = :event and r.citizen = :citizen"
                + " and r.state = org.buergerdialog.event.RegistrationState.CONFIRMED")
@NamedQuery(
        name = "Registration.twice",
        query = "select r from Registration r where r.citizen = :merged"
                + " and r.state = org.buergerdialog.event.RegistrationState.CONFIRMED"
                + " and exists (select o from Registration o where o.event = r.event and o.citizen = :citizen"
                + " and o.state = org.buergerdialog.event.RegistrationState.CONFIRMED)")
@NamedQuery(
        name = "Registration.ofEvent",
        query = "select r from Registration r where r.event.id = :event order by r.registeredAt, r.id")
@NamedQuery(name = "Registration.countOfEvent", query = "select count(r) from Registration r where r.event.id = :event")
class Registration {

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

    private String code;

    @Enumerated(EnumType.STRING)
    private RegistrationState state = RegistrationState.CONFIRMED;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Registration() {}

    Registration(Event event, long citizen, Instant registeredAt) {
        this.event = event;
        this.citizen = citizen;
        this.code = SecretCode.ofLength(CODE_LENGTH);
        this.registeredAt = registeredAt;
    }

    /** Gives the seat back. */
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

    boolean live() {
        return state == RegistrationState.CONFIRMED;
    }

    RegistrationView view(EventView event) {
        return new RegistrationView(id, code, state, registeredAt, event);
    }

    ParticipantView participant(ProfileView profile) {
        return new ParticipantView(profile.displayName(), profile.email(), state, registeredAt);
    }
}
