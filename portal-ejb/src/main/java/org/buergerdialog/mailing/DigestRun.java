package org.buergerdialog.mailing;

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
class DigestRun {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String period;

    protected DigestRun() {}

    Frequency frequency() {
        return frequency;
    }
}
