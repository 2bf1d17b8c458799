package org.buergerdialog.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;

/** The scan behind a recorded declaration; the declaration holds its fingerprint. */
@Entity
@Table(name = "consent_scan")
class ScannedPaper {

    @Id
    @Column(name = "declaration_id")
    private long declaration;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    private byte[] content;

    protected ScannedPaper() {}

    /** @throws RuleViolation {@code recorded.scan-type} if it is neither PDF nor PNG nor JPEG */
    ScannedPaper(long declaration, Scan scan) {
        this.declaration = declaration;
        this.name = scan.name();
        this.mediaType = ScanType.of(scan.content())
                .orElseThrow(() -> new RuleViolation("recorded.scan-type"))
                .mediaType();
        this.content = scan.content();
    }

    String name() {
        return name;
    }

    /** Says whether it still is what the declaration was sealed with. */
    boolean is(String sha256) {
        return Sha256.hex(content).equals(sha256);
    }

    Scan view() {
        return new Scan(name, mediaType, content);
    }
}
