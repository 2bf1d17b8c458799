package org.buergerdialog.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.buergerdialog.interest.PreferenceChange.Kind;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;

/** A line in the log of changes; it is written once and never changed. */
@Entity
@Table(name = "preference_change")
@NamedQuery(
        name = "ChangeEntry.latest",
        query = "select c from ChangeEntry c where c.citizen = :citizen order by c.id desc")
@NamedQuery(
        name = "ChangeEntry.undone",
        query = "select c.undoes from ChangeEntry c where c.citizen = :citizen and c.undoes is not null")
class ChangeEntry {

    private static final long NOT_WRITTEN = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "citizen_id")
    private long citizen;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String item;

    @Column(name = "before_value")
    private String before;

    @Column(name = "after_value")
    private String after;

    @Enumerated(EnumType.STRING)
    private Door door;

    private Long undoes;

    protected ChangeEntry() {}

    ChangeEntry(long citizen, Item item, String before, String after, Door door, Instant changedAt) {
        this.citizen = citizen;
        this.item = item.name();
        this.before = before;
        this.after = after;
        this.door = door;
        this.changedAt = changedAt;
    }

    /**
     * Makes the change that takes this one back.
     *
     * @param current what stands there now
     * @throws RuleViolation {@code preference.changed-since}
     */
    ChangeEntry undo(String current, boolean undone, Door door, Instant now) {
        if (!undoable(current, undone)) {
            throw new RuleViolation("preference.changed-since");
        }
        ChangeEntry undo = new ChangeEntry(citizen, item(), after, before, door, now);
        undo.undoes = id;
        return undo;
    }

    private boolean undoable(String current, boolean undone) {
        return !undone && Objects.equals(after, current);
    }

    Long id() {
        return id;
    }

    long citizen() {
        return citizen;
    }

    Item item() {
        return new Item(item);
    }

    String after() {
        return after;
    }

    PreferenceChange view(Bilingual topicName, String current, boolean undone) {
        Kind kind = item().kind(before, after);
        return new PreferenceChange(
                id == null ? NOT_WRITTEN : id,
                changedAt,
                item,
                topicName,
                kind,
                said(kind, before),
                said(kind, after),
                undoes != null,
                undone,
                undoable(current, undone));
    }

    /** Returns the part of the value that the change is about. */
    private static String said(Kind kind, String value) {
        return switch (kind) {
            case FREQUENCY -> TopicChoice.parse(value).frequency().name();
            case CHANNEL -> TopicChoice.parse(value).channel().name();
            default -> value;
        };
    }
}
