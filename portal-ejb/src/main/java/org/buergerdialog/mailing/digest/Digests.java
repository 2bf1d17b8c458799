package org.buergerdialog.mailing.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.shared.Retry;

/** Collects digests as soon as their time has come, after an outage too; safe to run on every node and at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Digests {

    private static final List<Frequency> RHYTHMS = List.of(Frequency.WEEKLY, Frequency.MONTHLY);

    @EJB
    private DigestItems items;

    @Inject
    private Clock clock;

    public void collectDue() {
        for (Frequency rhythm : RHYTHMS) {
            DigestPeriod period = DigestPeriod.latest(rhythm, clock.instant());
            if (!items.collected(period)) {
                Retry.onConflict(() -> items.collect(period));
            }
        }
    }
}
