package org.buergerdialog.bench.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.shared.Role;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Lets an editor send notices as if signed in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Editors {

    private static final RoleMapper EDITOR = RoleMapper.constant(Roles.of(Role.EDITOR));

    @EJB
    private CampaignService campaigns;

    @EJB
    private NoticeService notices;

    /**
     * Sends a notice and returns how many residents get it.
     *
     * @throws Exception what went wrong
     */
    public int send(long notice) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity("bench-editor")
                .withDefaultRoleMapper(EDITOR)
                .runAs((Callable<Integer>) () ->
                        campaigns.send(notice, notices.get(notice).version()).total());
    }
}
