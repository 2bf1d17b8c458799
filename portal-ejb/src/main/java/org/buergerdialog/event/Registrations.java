package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.buergerdialog.shared.NotFound;

/** Reads registrations for the mails about them; pages use {@link RegistrationService}. */
@Stateless
@PermitAll
public class Registrations {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    /** @throws NotFound if there is no such registration */
    public RegistrationView view(long id) {
        return view(NotFound.unless(em.find(Registration.class, id), "registration"));
    }

    public RegistrationView view(Registration registration) {
        return registration.view(events.view(registration.event()));
    }
}
