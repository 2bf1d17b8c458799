package org.buergerdialog.mailing.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import org.buergerdialog.mailing.sms.gateway.TextInbox;
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
