package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.NotFound;

/** Reads registrations for the mails about them; pages use {@link RegistrationService}. */
@Stateless
@PermitAll
public class Registrations {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @EJB
    private Citizens citizens;

    @Inject
    private LinkTokens links;

    /** @throws NotFound if there is no such registration */
    public RegistrationView view(long id) {
        return view(NotFound.unless(em.find(Registration.class, id), "registration"));
    }

    /** Returns the place on the waitlist, counted from 1; 0 for whoever does not wait. */
    private int position(Registration registration) {
        return registration.state() != RegistrationState.WAITING
                ? 0
                : 1
                        + em.createNamedQuery("Registration.countBefore", Long.class)
                                .setParameter("event", registration.event().id())
                                .setParameter("number", registration.number())
                                .getSingleResult()
                                .intValue();
    }

    /** Makes the token of the link that leads to a registration without a sign-in. */
    public String linkToken(long id) {
        Registration registration = em.find(Registration.class, id);
        return links.sign(LinkPurpose.REGISTRATION, id, binding(registration));
    }

    /** @throws NotFound {@code link} if the link is wrong, too old, or was sent to an address that has changed since */
    public Registration byLink(String token) {
        long id = links.open(LinkPurpose.REGISTRATION, token, number -> binding(em.find(Registration.class, number)))
                .orElseThrow(() -> new NotFound("link"));
        return em.find(Registration.class, id);
    }

    private String binding(Registration registration) {
        return registration == null ? null : registration.code() + " " + citizens.emailOf(registration.citizen());
    }

    /** @throws NotFound if there is no such registration */
    public Registration byCode(String code) {
        return em.createNamedQuery("Registration.byCode", Registration.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("registration"));
    }

    public RegistrationView view(Registration registration) {
        return registration.view(events.view(registration.event()), position(registration));
    }
}
