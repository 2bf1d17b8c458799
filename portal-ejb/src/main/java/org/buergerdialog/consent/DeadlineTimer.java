package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes the keeper of the deadlines every ten minutes on every node: soon enough after an outage, and no burden. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineTimer {

    @EJB
    private DeadlineKeeper deadlines;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void wakeUp() {
        deadlines.work();
    }
}
