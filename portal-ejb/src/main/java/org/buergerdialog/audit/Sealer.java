package org.buergerdialog.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.buergerdialog.shared.Retry;

/** Seals what is waiting in every ledger and writes the heads down outside the database. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

    @Inject
    @Any
    private Instance<LedgerSource> sources;

    @EJB
    private Ledger ledger;

    @Inject
    private Anchors anchors;

    /** Does one round; safe to repeat and to run on several nodes at once. */
    public void work() {
        sources.stream().map(LedgerSource::ledger).forEach(this::seal);
    }

    private void seal(String name) {
        Head head = ledger.head(name);
        if (head == null) {
            // The check of the ledger says so too. Sealing goes on where it is put back; other ledgers do not wait.
            LOG.severe(() -> "The row that says where the ledger " + name + " ends is gone; nothing can be sealed");
            return;
        }
        Optional<Long> last = Optional.of(head.completeUpTo());
        while (last.isPresent()) {
            long above = last.get();
            last = Retry.onConflict(() -> ledger.seal(name, above));
        }
        Retry.onConflict(() -> ledger.settle(name));
        try {
            anchors.write(ledger.head(name));
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, e, () -> "The head of the ledger " + name + " could not be written down");
        }
    }
}
