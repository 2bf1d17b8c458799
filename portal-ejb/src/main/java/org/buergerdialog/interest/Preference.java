package org.buergerdialog.interest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When a resident wants no news, and from where news are wanted. */
@Entity
@Table(name = "preference")
@NamedQuery(
        name = "Preference.districtsOf",
        query = "select p.citizen, d from Preference p join p.districts d where p.citizen in :citizens")
class Preference {

    @Id
    @Column(name = "citizen_id")
    private long citizen;

    @Column(name = "paused_from")
    private LocalDate pausedFrom;

    @Column(name = "paused_until")
    private LocalDate pausedUntil;

    @ElementCollection
    @CollectionTable(name = "interest_district", joinColumns = @JoinColumn(name = "citizen_id"))
    @Column(name = "district")
    private Set<String> districts = new HashSet<>();

    protected Preference() {}

    Optional<Pause> pause() {
        return pausedFrom == null ? Optional.empty() : Optional.of(new Pause(pausedFrom, pausedUntil));
    }

    /** @param pause null to end it */
    void pause(Pause pause) {
        pausedFrom = pause == null ? null : pause.from();
        pausedUntil = pause == null ? null : pause.until();
    }

    Set<String> districts() {
        return new TreeSet<>(districts);
    }

    /** @param wanted none for the whole town */
    void districts(Collection<String> wanted) {
        districts.retainAll(wanted);
        districts.addAll(wanted);
    }
}
