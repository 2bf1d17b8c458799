package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Erases unused pictures and documents once an hour on every node; whoever comes second finds nothing left. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnusedFilesTimer {

    @EJB
    private UnusedFiles files;

    @Schedule(hour = "*", minute = "37", persistent = false)
    public void wakeUp() {
        files.forget();
    }
}
