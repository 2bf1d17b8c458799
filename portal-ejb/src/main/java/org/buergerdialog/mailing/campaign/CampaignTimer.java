package org.buergerdialog.mailing.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Looks every five seconds on every node what campaigns need. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignTimer {

    @EJB
    private CampaignWork work;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void wakeUp() {
        work.work();
    }
}
