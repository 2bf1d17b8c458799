package org.buergerdialog.bench.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Lets residents register as if they had signed in, without twenty thousand sign-ins at the identity provider. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Residents {

    private static final RoleMapper CITIZEN = RoleMapper.constant(Roles.of(Role.CITIZEN));

    @EJB
    private RegistrationService registrations;

    /**
     * Registers the resident whose account has this subject.
     *
     * @return the state and the code of the registration, or the rule that said no
     * @throws Exception what else went wrong
     */
    public String register(long event, String subject) throws Exception {
        try {
            RegistrationView made = SecurityDomain.getCurrent()
                    .createAdHocIdentity(subject)
                    .withDefaultRoleMapper(CITIZEN)
                    .runAs((Callable<RegistrationView>) () -> registrations.register(event));
            return made.state() + " " + made.code();
        } catch (RuleViolation e) {
            return e.rule();
        }
    }
}
