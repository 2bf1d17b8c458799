package org.buergerdialog.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Stale;

/** Fictional residents, kept by editors to preview what they write. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class PersonaService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Notices notices;

    @EJB
    private TopicService topics;

    /** Returns all of them by name: there are few. */
    public List<PersonaView> all() {
        return em.createNamedQuery("Persona.all", Persona.class)
                .getResultStream()
                .map(Persona::view)
                .toList();
    }

    /** @throws NotFound if there is no such persona */
    public PersonaView get(long id) {
        return find(id).view();
    }

    /**
     * Adds a persona and returns its number.
     *
     * @throws RuleViolation {@code notice.unknown-district}
     */
    public long create(@Valid @NotNull PersonaDraft draft) {
        knowsTopicsAndDistrict(draft);
        Persona persona = new Persona(draft);
        em.persist(persona);
        em.flush();
        return persona.id();
    }

    /**
     * Saves what the editor changed.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile} if somebody else saved in between, {@code notice.unknown-district}
     */
    public void update(long id, int version, @Valid @NotNull PersonaDraft draft) {
        knowsTopicsAndDistrict(draft);
        Persona persona = find(id);
        em.lock(persona, LockModeType.PESSIMISTIC_WRITE);
        Stale.refuse(version, persona.version());
        persona.become(draft);
    }

    /** Removes a persona; harmless where there is none. */
    public void remove(long id) {
        Persona persona = em.find(Persona.class, id);
        if (persona != null) {
            em.remove(persona);
        }
    }

    private void knowsTopicsAndDistrict(PersonaDraft draft) {
        draft.topics().forEach(topics::get);
        if (draft.district() != null
                && notices.districtNames(Set.of(draft.district())).isEmpty()) {
            throw new RuleViolation("notice.unknown-district");
        }
    }

    private Persona find(long id) {
        return NotFound.unless(em.find(Persona.class, id), "persona");
    }
}
