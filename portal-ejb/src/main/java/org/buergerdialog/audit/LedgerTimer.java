package org.buergerdialog.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes the sealer every two seconds on every node, so that a row is open to unseen changes for no longer than that. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerTimer {

    @EJB
    private Sealer sealer;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void wakeUp() {
        sealer.work();
    }
}
