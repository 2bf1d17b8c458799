package org.buergerdialog.mailing.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.buergerdialog.interest.Frequency;

/** The digests of one period were collected; whoever inserts the row is the one who does it. */
@Entity
@Table(name = "digest_run")
@NamedQuery(
        name = "DigestRun.ofPeriod",
        query = "select r.id from DigestRun r where r.frequency = :frequency and r.period = :period")
@NamedQuery(
        name = "DigestRun.withLetters",
        query = "select r from DigestRun r where exists (select m.id from Message m where m.object = r.id"
                + " and m.kind = org.buergerdialog.mailing.MessageKind.DIGEST"
                + " and m.channel = org.buergerdialog.interest.Channel.LETTER and m.state in"
                + " (org.buergerdialog.mailing.MessageState.TO_PRINT, org.buergerdialog.mailing.MessageState.SENT))"
                + " order by r.id desc")
public class DigestRun {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String period;

    protected DigestRun() {}

    /** Returns its number, which its messages have as their object. */
    public Long id() {
        return id;
    }

    /** Returns how often its readers get a digest. */
    public Frequency frequency() {
        return frequency;
    }

    /** Returns the period that it is about, for instance {@code 2026-W48} or {@code 2026-12}. */
    public String period() {
        return period;
    }
}
