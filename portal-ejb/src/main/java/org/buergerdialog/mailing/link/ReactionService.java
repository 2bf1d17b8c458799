package org.buergerdialog.mailing.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Settings;

/** Tells the staff how often the links of what they sent were followed; who did so it tells nobody. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class ReactionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    /** Returns the figures of a notice: its links also where digests brought them, opens only of mails with it alone. */
    public ReactionFigures ofNotice(long notice) {
        List<?> links = em.createNativeQuery("select url, people, machines, consented from mail_link"
                        + " where kind = ?1 and object_id = ?2 order by people desc, machines desc, id")
                .setParameter(1, MessageKind.NOTICE.name())
                .setParameter(2, notice)
                .getResultList();
        List<?> opens = em.createNativeQuery(
                        "select people, proxied from mail_opens where kind = ?1 and object_id = ?2")
                .setParameter(1, MessageKind.NOTICE.name())
                .setParameter(2, notice)
                .getResultList();
        Object[] opened = opens.isEmpty() ? new Object[] {0, 0} : (Object[]) opens.get(0);
        return new ReactionFigures(
                links.stream().map(row -> link((Object[]) row)).toList(),
                settings.measureOpens(),
                number(opened[0]),
                number(opened[1]));
    }

    private static ReactionFigures.Link link(Object[] row) {
        return new ReactionFigures.Link((String) row[0], number(row[1]), number(row[2]), number(row[3]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
