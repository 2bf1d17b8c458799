package org.buergerdialog.it.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls services as somebody whom the identity provider would have sent with a subject and roles. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {

    /** Calls as the account with this subject and these roles. */
    public <T> Outcome<T> as(String subject, Set<String> roles, Callable<T> call) {
        SecurityIdentity identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(subject)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        try {
            return new Outcome<>(identity.runAs(call), null);
        } catch (Exception e) {
            return new Outcome<>(null, e);
        }
    }
}
