package org.buergerdialog.mailing.suppression;

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
import org.buergerdialog.shared.EmailAddress;

/** An address to which the town does not write for now; written by {@link Suppressions}. */
@Entity
@Table(name = "suppression")
@NamedQuery(
        name = "Suppression.of",
        query = "select s from Suppression s where s.address = :address order by s.newsOnly")
@NamedQuery(
        name = "Suppression.found",
        query =
                "select s from Suppression s where (:address = '' or s.address = :address) order by s.since desc, s.id desc")
@NamedQuery(
        name = "Suppression.count",
        query = "select count(s) from Suppression s where (:address = '' or s.address = :address)")
@NamedQuery(
        name = "Suppression.forget",
        query = "delete from Suppression s where s.citizen is null and s.since < :before")
public class Suppression {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String address;

    @Enumerated(EnumType.STRING)
    private SuppressionReason reason;

    @Column(name = "news_only")
    private boolean newsOnly;

    private String status;
    private Instant since;

    @Column(name = "citizen_id")
    private Long citizen;

    @Column(name = "message_id")
    private Long message;

    protected Suppression() {}

    Long id() {
        return id;
    }

    /** Returns whose address it is; null if that is not known. */
    public Long citizen() {
        return citizen;
    }

    /** Returns the message that came back; null if there is none. */
    public Long message() {
        return message;
    }

    /** Says whether only news is kept back. */
    public boolean newsOnly() {
        return newsOnly;
    }

    /** Returns it for the staff, with the address masked. */
    public SuppressionView view() {
        return new SuppressionView(id, new EmailAddress(address).masked(), reason, status, since);
    }

    /** Returns the whole address. */
    public String address() {
        return address;
    }
}
