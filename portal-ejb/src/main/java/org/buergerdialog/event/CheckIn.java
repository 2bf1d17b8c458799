package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Somebody came to a date of an event. */
@Entity
@Table(name = "check_in")
class CheckIn {

    /** Of which registration, and to which date. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "registration_id")
        private long registration;

        private int session;

        protected Key() {}

        Key(long registration, int session) {
            this.registration = registration;
            this.session = session;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.registration == registration && key.session == session;
        }

        @Override
        public int hashCode() {
            return Objects.hash(registration, session);
        }
    }

    @EmbeddedId
    private Key key;

    private int came;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    private String actor;

    protected CheckIn() {}

    CheckIn(Key key, int came, Instant checkedInAt, String actor) {
        this.key = key;
        this.came = came;
        this.checkedInAt = checkedInAt;
        this.actor = actor;
    }

    int came() {
        return came;
    }

    Instant checkedInAt() {
        return checkedInAt;
    }
}
