package org.buergerdialog.mailing.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes the workers of every node every two seconds. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    @EJB
    private Dispatcher dispatcher;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void wakeUp() {
        dispatcher.wake();
    }

    @PreDestroy
    void goodNight() {
        dispatcher.stop();
    }
}
