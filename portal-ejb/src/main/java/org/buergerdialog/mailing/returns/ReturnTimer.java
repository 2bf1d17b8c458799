package org.buergerdialog.mailing.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Has the mailbox of what comes back read four times a minute on every node, and forgets once an hour. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturnTimer {

    @EJB
    private Returns returns;

    @EJB
    private ReturnIntake intake;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void wakeUp() {
        returns.work();
    }

    @Schedule(hour = "*", minute = "23", second = "50", persistent = false)
    public void forget() {
        intake.forget();
    }
}
