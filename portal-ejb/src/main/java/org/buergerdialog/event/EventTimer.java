package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes up every ten seconds on every node for what becomes due with events; whoever comes second finds it done. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventTimer {

    @EJB
    private EventCaretaker caretaker;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void wakeUp() {
        caretaker.work();
    }
}
