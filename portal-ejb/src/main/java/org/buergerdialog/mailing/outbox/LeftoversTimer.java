package org.buergerdialog.mailing.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.buergerdialog.mailing.preference.LinkRequests;

/** Erases leftovers and who asked for a link once an hour on every node; whoever comes second finds nothing left. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftoversTimer {

    @EJB
    private Leftovers leftovers;

    @EJB
    private LinkRequests linkRequests;

    @Schedule(hour = "*", minute = "27", persistent = false)
    public void wakeUp() {
        leftovers.forget();
    }

    @Schedule(hour = "*", minute = "17", second = "40", persistent = false)
    public void forgetLinkRequests() {
        linkRequests.forget();
    }
}
