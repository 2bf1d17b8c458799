package org.buergerdialog.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.buergerdialog.shared.Fact;

@Entity
@Table(name = "citizen_timeline")
@NamedQuery(
        name = "TimelineEntry.countSince",
        query = "select count(t) from TimelineEntry t where t.citizen = :citizen and t.word = :word"
                + " and t.happenedAt >= :since")
@NamedQuery(
        name = "TimelineEntry.forget",
        query = "delete from TimelineEntry t where t.citizen = :citizen and t.word in :words")
@NamedQuery(
        name = "TimelineEntry.forgetBefore",
        query = "delete from TimelineEntry t where t.citizen = :citizen and t.word in :words"
                + " and t.happenedAt < :before")
class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "citizen_id")
    private long citizen;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String word;
    private String object;

    protected TimelineEntry() {}

    TimelineEntry(Fact fact, Instant happenedAt) {
        this.citizen = fact.citizen();
        this.happenedAt = happenedAt;
        this.word = fact.word();
        this.object = fact.object();
    }
}
