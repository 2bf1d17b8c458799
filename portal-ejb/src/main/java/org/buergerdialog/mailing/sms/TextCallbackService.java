package org.buergerdialog.mailing.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.validation.constraints.NotNull;
import org.buergerdialog.mailing.sms.gateway.GatewayCall;

/** Takes what a gateway over HTTP tells; whether it may, its page has looked at. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextCallbackService {

    @EJB
    private TextReception reception;

    /** Returns false if the call is not what the contract in docs/operations says. */
    public boolean take(@NotNull byte[] call) {
        GatewayCall read;
        try {
            read = GatewayCall.read(call);
        } catch (IllegalArgumentException e) {
            return false;
        }
        read.tell(reception);
        return true;
    }
}
