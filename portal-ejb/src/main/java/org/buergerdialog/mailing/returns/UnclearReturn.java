package org.buergerdialog.mailing.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.buergerdialog.mailing.returns.reader.ReturnedMail;
import org.buergerdialog.shared.ArchiveCipher;

/** A mail to the return address that a person has to look at; what it says is readable for the portal only. */
@Entity
@Table(name = "unclear_return")
@NamedQuery(name = "UnclearReturn.all", query = "select r from UnclearReturn r order by r.receivedAt desc, r.id desc")
@NamedQuery(name = "UnclearReturn.count", query = "select count(r) from UnclearReturn r")
@NamedQuery(name = "UnclearReturn.forget", query = "delete from UnclearReturn r where r.receivedAt < :before")
class UnclearReturn {

    private static final int LONGEST_SENDER = 254;
    private static final int LONGEST_SUBJECT = 250;

    /** Apart from the numbers of messages, under which the archive encrypts: nothing can be moved from there to here. */
    private static final long ROWS = Long.MIN_VALUE;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String sender;
    private String subject;

    @Lob
    private byte[] content;

    @Column(name = "citizen_id")
    private Long citizen;

    protected UnclearReturn() {}

    /** @param citizen whose message it is about; null if that is not known */
    UnclearReturn(ReturnedMail mail, Long citizen, Instant now) {
        this.receivedAt = now;
        this.sender = cut(mail.sender(), LONGEST_SENDER);
        this.subject = cut(mail.subject(), LONGEST_SUBJECT);
        this.citizen = citizen;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** Keeps what it says; the row needs its number first. */
    void keep(String text, ArchiveCipher cipher) {
        content = cipher.encrypt(ROWS + id, text.getBytes(StandardCharsets.UTF_8));
    }

    Long id() {
        return id;
    }

    Long citizen() {
        return citizen;
    }

    UnclearReturnView view() {
        return new UnclearReturnView(id, receivedAt, sender, subject, "");
    }

    UnclearReturnView read(ArchiveCipher cipher) {
        return new UnclearReturnView(
                id,
                receivedAt,
                sender,
                subject,
                new String(cipher.decrypt(ROWS + id, content), StandardCharsets.UTF_8));
    }
}
