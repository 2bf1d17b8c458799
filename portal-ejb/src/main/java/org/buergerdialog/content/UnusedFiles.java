package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.buergerdialog.shared.UtcText;

/** Erases pictures and documents that were sent for a piece and then left out of it. */
@Stateless
@PermitAll
public class UnusedFiles {

    /** Whoever has chosen a file may take a while until they save the piece. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Erases those that no version of any piece shows, however old the version is: its mails still show them. */
    public void forget() {
        for (String table : List.of("notice_picture", "notice_document")) {
            em.createNativeQuery("delete from " + table + " where created_at < ?1 and not exists"
                            + " (select 1 from notice_version v where instr(v.blocks, " + table + ".sha256) > 0)")
                    .setParameter(1, UtcText.of(clock.instant().minus(KEPT)))
                    .executeUpdate();
        }
    }
}
