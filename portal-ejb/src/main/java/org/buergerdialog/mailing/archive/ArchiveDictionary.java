package org.buergerdialog.mailing.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What messages of one kind, or of one sending, have in common; it never changes, because originals need it as it was. */
@Entity
@Table(name = "archive_dictionary")
@NamedQuery(
        name = "ArchiveDictionary.newest",
        query = "select d from ArchiveDictionary d where d.subject = :subject order by d.id desc")
class ArchiveDictionary {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String subject;

    @Column(name = "created_at")
    private Instant createdAt;

    @Lob
    private byte[] content;

    protected ArchiveDictionary() {}

    ArchiveDictionary(String subject, byte[] content, Instant now) {
        this.subject = subject;
        this.content = content.clone();
        this.createdAt = now;
    }

    CompressionDictionary dictionary() {
        return new CompressionDictionary(id, content);
    }
}
