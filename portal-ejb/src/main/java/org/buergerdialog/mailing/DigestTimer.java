package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Looks every minute on every node whether digests are due, and forgets once an hour who asked for a link. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

    @EJB
    private Digests digests;

    @EJB
    private LinkRequests linkRequests;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void wakeUp() {
        digests.collectDue();
    }

    @Schedule(hour = "*", minute = "17", second = "40", persistent = false)
    public void forgetLinkRequests() {
        linkRequests.forget();
    }
}
