package org.buergerdialog.mailing.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Looks every minute on every node whether digests are due. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

    @EJB
    private Digests digests;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void wakeUp() {
        digests.collectDue();
    }
}
