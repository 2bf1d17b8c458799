package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Forgets lapsed requests once an hour on every node; whoever comes second finds nothing left. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapsedRequestsTimer {

    @EJB
    private LapsedRequests requests;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void wakeUp() {
        requests.forget();
    }
}
