package org.buergerdialog.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Where a value came from, and when. */
@Embeddable
public class Provenance {

    /** Typed in by the resident on the portal. */
    public static final String PORTAL = "PORTAL";

    /** Taken from the account at Keycloak. */
    public static final String ACCOUNT = "ACCOUNT";

    private String origin;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Provenance() {}

    public Provenance(String origin, Instant recordedAt) {
        this.origin = Objects.requireNonNull(origin);
        this.recordedAt = Objects.requireNonNull(recordedAt);
    }

    public String getOrigin() {
        return origin;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
