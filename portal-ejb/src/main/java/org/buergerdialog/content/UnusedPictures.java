package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.buergerdialog.shared.UtcText;

/** Erases pictures that were sent for a piece and then left out of it. */
@Stateless
@PermitAll
public class UnusedPictures {

    /** Whoever has chosen a picture may take a while until they save the piece. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Erases those that no version of any piece shows, however old the version is: its mails still show it. */
    public void forget() {
        em.createNativeQuery("delete from notice_picture where created_at < ?1 and not exists"
                        + " (select 1 from notice_version v where instr(v.blocks, notice_picture.sha256) > 0)")
                .setParameter(1, UtcText.of(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
