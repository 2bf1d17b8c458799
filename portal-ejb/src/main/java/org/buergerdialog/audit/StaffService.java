package org.buergerdialog.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.shared.Role;

/** Knows what the members of the staff are called: registers and trails keep the keys of their accounts only. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.EVENT_MANAGER, Role.ADVISER, Role.PRIVACY_OFFICER, Role.ADMIN})
public class StaffService {

    private static final int LONGEST = 160;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    /** Remembers what the caller's account says they are called. */
    public void signedIn(@NotBlank String name) {
        // Whoever signs in on two machines at once is written down once.
        em.createNativeQuery(
                        "insert into staff (subject, name) values (?1, ?2) on duplicate key update name = values(name)")
                .setParameter(1, context.getCallerPrincipal().getName())
                .setParameter(2, name.length() > LONGEST ? name.substring(0, LONGEST) : name)
                .executeUpdate();
    }

    /**
     * Returns what a member of the staff is called.
     *
     * @param actor as registers and trails keep it, for instance {@code staff:<subject>}; empty for everybody else
     */
    public Optional<String> name(String actor) {
        if (!actor.startsWith("staff:")) {
            return Optional.empty();
        }
        List<?> names = em.createNativeQuery("select name from staff where subject = ?1")
                .setParameter(1, actor.substring("staff:".length()))
                .getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }
}
