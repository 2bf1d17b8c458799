package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads personas for the mails that editors send themselves; pages use {@link PersonaService}. */
@Stateless
@PermitAll
public class Personas {

    @PersistenceContext
    private EntityManager em;

    /** Returns a persona; empty if there is none (any more). */
    public Optional<PersonaView> find(long id) {
        return Optional.ofNullable(em.find(Persona.class, id)).map(Persona::view);
    }
}
