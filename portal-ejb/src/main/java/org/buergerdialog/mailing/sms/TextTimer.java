package org.buergerdialog.mailing.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes the dispatcher of text messages every two seconds on every node, and forgets old reports once an hour. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextTimer {

    @EJB
    private TextDispatcher dispatcher;

    @EJB
    private TextReports reports;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void wakeUp() {
        dispatcher.work();
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void forget() {
        reports.forget();
    }
}
