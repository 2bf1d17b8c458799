package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.event.RegistrationRequestView;
import org.buergerdialog.event.RegistrationRequests;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Asks whoever owns an address whether the registration that came for it was theirs; it holds nothing they typed. */
@ApplicationScoped
class RegistrationRequestWriter implements Writer {

    @EJB
    private RegistrationRequests requests;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        RegistrationRequestView request = requests.view(message.object());
        return !request.confirmed()
                && clock.instant().isBefore(request.expiresAt())
                && request.event().registrationOpen();
    }

    @Override
    public Mail write(Message message) {
        RegistrationRequestView request = requests.view(message.object());
        Language language = request.guest().language();
        MailWords words = new MailWords(language);
        String title = request.event().title().in(language);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("event.what"), title);
        facts.put(words.get("event.when"), request.event().when(language));
        MailText text = MailText.of(
                        words.get("request.subject", title),
                        words.get("greeting") + ",",
                        List.of(words.get("request.text"), words.get("request.seat")),
                        words.get("closing", settings.town().name()),
                        words.get("request.reason"))
                .stating(facts)
                .offering(
                        words.get("request.button"),
                        settings.portalUrl() + "/teilnahme-bestaetigen/" + requests.issueToken(request.id()),
                        words.get("request.nothing", TownTime.moment(request.expiresAt(), language)));
        return envelopes.toAddress(message, request.guest().email().value(), language, text);
    }
}
