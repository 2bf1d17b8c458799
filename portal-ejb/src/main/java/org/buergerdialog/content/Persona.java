package org.buergerdialog.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.shared.Language;

/** A fictional resident through whose eyes editors look at what they write. */
@Entity
@Table(name = "persona")
@NamedQuery(name = "Persona.all", query = "select p from Persona p order by p.givenName, p.familyName, p.id")
class Persona {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    private int age;
    private String district;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String about;

    @ElementCollection
    @CollectionTable(name = "persona_topic", joinColumns = @JoinColumn(name = "persona_id"))
    @Column(name = "topic_id")
    private Set<Long> topics = new HashSet<>();

    protected Persona() {}

    Persona(PersonaDraft draft) {
        become(draft);
    }

    void become(PersonaDraft draft) {
        givenName = draft.givenName();
        familyName = draft.familyName();
        salutation = draft.salutation();
        age = draft.age();
        district = draft.district();
        language = draft.language();
        about = draft.about();
        topics.retainAll(draft.topics());
        topics.addAll(draft.topics());
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    PersonaView view() {
        return new PersonaView(
                id, version, givenName, familyName, salutation, age, district, language, about, Set.copyOf(topics));
    }
}
