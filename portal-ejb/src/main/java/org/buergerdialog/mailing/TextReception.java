package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.buergerdialog.mailing.sms.TextInbox;
import org.buergerdialog.shared.Retry;

/** Leads what a gateway tells to where it belongs, whichever way it came. */
@ApplicationScoped
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
