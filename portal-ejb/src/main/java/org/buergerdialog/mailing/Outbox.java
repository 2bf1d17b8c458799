package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.buergerdialog.event.RegistrationCancelled;
import org.buergerdialog.event.RegistrationConfirmed;

/** Queues what facts call for, in the fact's own transaction. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void sendTicket(@Observes RegistrationConfirmed fact) {
        queue(MessageKind.TICKET, fact.citizen(), fact.registration(), fact.object());
    }

    void confirmCancellation(@Observes RegistrationCancelled fact) {
        queue(MessageKind.CANCELLATION, fact.citizen(), fact.registration(), fact.object());
    }

    private void queue(MessageKind kind, long citizen, long object, String basis) {
        em.persist(new Message(kind, citizen, object, basis, clock.instant()));
    }
}
