package org.buergerdialog.mailing.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Counts clicks every five seconds on every node, and forgets once an hour whose they were. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReactionTimer {

    @EJB
    private Reactions reactions;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void wakeUp() {
        reactions.settle();
    }

    @Schedule(hour = "*", minute = "27", second = "12", persistent = false)
    public void forget() {
        reactions.forget();
    }
}
