package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.buergerdialog.mailing.sms.GatewayCall;
import org.buergerdialog.mailing.sms.TextInbox;
import org.buergerdialog.shared.Retry;

/** Leads what a gateway tells to where it belongs, whichever way it came. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextReception implements TextInbox {

    @EJB
    private TextReports reports;

    @EJB
    private TextAnswers answers;

    /**
     * Takes what a gateway over HTTP told with one call.
     *
     * @return false if it is not what the contract in docs/operations says
     */
    public boolean take(@NotNull byte[] call) {
        GatewayCall read;
        try {
            read = GatewayCall.read(call);
        } catch (IllegalArgumentException e) {
            return false;
        }
        read.tell(this);
        return true;
    }

    @Override
    public void reported(String gatewayId, boolean delivered, Instant at) {
        Retry.onConflict(() -> reports.keep(gatewayId, delivered, at));
        Retry.onConflict(() -> reports.match(gatewayId));
    }

    @Override
    public void answered(String number, String text) {
        Retry.onConflict(() -> answers.take(number, text));
    }
}
