package org.buergerdialog.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;

/** A PDF in content pieces, as it was sent; known by its content, so it never changes. */
@Entity
@Table(name = "notice_document")
@NamedQuery(
        name = "NoticeDocument.sizes",
        query = "select d.sha256, d.size from NoticeDocument d where d.sha256 in :documents")
class NoticeDocument {

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_STEM = 100;

    @Id
    private String sha256;

    private String name;

    @Lob
    private byte[] content;

    private int size;

    /** Whether a version that was approved shows it. */
    private boolean published;

    @Column(name = "created_at")
    private Instant createdAt;

    protected NoticeDocument() {}

    /**
     * @param name of the file as it was sent
     * @throws RuleViolation {@code document.type} if it is no PDF, whatever it is called
     */
    NoticeDocument(String name, byte[] content, Instant now) {
        if (content.length < BEGIN.length || Arrays.mismatch(content, BEGIN) < BEGIN.length) {
            throw new RuleViolation("document.type");
        }
        this.name = safe(name);
        this.content = content.clone();
        this.size = content.length;
        this.sha256 = Sha256.hex(content);
        this.createdAt = now;
    }

    /** A name that means nothing to any system of files and does not look like another kind of file. */
    private static String safe(String name) {
        String stem = name.replaceFirst("(?i)\\.pdf$", "")
                .replaceAll("[\\s\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        String some = stem.isBlank() ? "Dokument" : stem;
        int length = Math.min(LONGEST_STEM, some.codePointCount(0, some.length()));
        return some.substring(0, some.offsetByCodePoints(0, length)) + ".pdf";
    }

    /** Somebody has chosen it anew. */
    void choose(Instant now) {
        createdAt = now;
    }

    void publish() {
        published = true;
    }

    boolean published() {
        return published;
    }

    String sha256() {
        return sha256;
    }

    NoticeDocumentView view() {
        return new NoticeDocumentView(name, content.clone(), published);
    }
}
