package org.buergerdialog.mailing.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.buergerdialog.shared.UtcText;

/** Erases what sending has left behind and nobody needs any more; safe on every node, at any time. */
@Stateless
@PermitAll
public class Leftovers {

    private static final int BATCH = 500;

    /** Mails by which staff try a piece or a template out. */
    private static final Duration TESTS_KEPT = Duration.ofDays(30);

    /** Far longer than any node remembers a dictionary and may name it in an original. */
    private static final Duration DICTIONARIES_KEPT = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Erases test mails that are sent or given up, with their originals, and dictionaries that no original names. */
    public void forget() {
        em.createNativeQuery(
                        "delete from message where kind in ('TEST', 'TEMPLATE_TEST') and state in ('SENT', 'FAILED', 'SUPPRESSED')"
                                + " and queued_at < ?1 limit " + BATCH)
                .setParameter(1, before(TESTS_KEPT))
                .executeUpdate();
        em.createNativeQuery("delete from archive_dictionary where created_at < ?1 and not exists"
                        + " (select 1 from message_original o where o.dictionary_id = archive_dictionary.id) limit "
                        + BATCH)
                .setParameter(1, before(DICTIONARIES_KEPT))
                .executeUpdate();
    }

    private String before(Duration kept) {
        return UtcText.of(clock.instant().minus(kept));
    }
}
