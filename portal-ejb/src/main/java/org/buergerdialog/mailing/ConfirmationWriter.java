package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buergerdialog.consent.OptInState;
import org.buergerdialog.consent.OptInView;
import org.buergerdialog.consent.OptIns;
import org.buergerdialog.interest.Subscriptions;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.TownTime;

/**
 * Asks whoever owns an address whether the request that came for it was theirs.
 *
 * <p>The mail says what is confirmed and nothing else: anything more would be advertising without consent (§ 7 UWG).
 */
@ApplicationScoped
class ConfirmationWriter implements Writer {

    @EJB
    private OptIns optIns;

    @EJB
    private Subscriptions subscriptions;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        OptInView request = optIns.view(message.object());
        return request.state() == OptInState.PENDING && clock.instant().isBefore(request.expiresAt());
    }

    @Override
    public Mail write(Message message) {
        OptInView request = optIns.view(message.object());
        Language language = request.language();
        LetterTexts texts = new LetterTexts(language);
        List<String> topics = subscriptions.topicsOf(request.id()).stream()
                .map(name -> name.in(language))
                .toList();
        String town = settings.town().name();
        Letter letter = Letter.of(
                        texts.get("confirmation.subject", town),
                        texts.get("greeting") + ",",
                        List.of(texts.get(topics.isEmpty() ? "confirmation.other" : "confirmation.text", town)),
                        texts.get("closing", town),
                        texts.get("confirmation.reason"))
                .stating(facts(request, topics, texts))
                .quoting(texts.get("confirmation.wording"), request.wording())
                .offering(
                        texts.get("confirmation.button"),
                        settings.portalUrl() + "/bestaetigen/" + optIns.issueToken(request.id()),
                        texts.get("confirmation.nothing", TownTime.day(request.expiresAt(), language)));
        return envelopes.toAddress(message, request.email().value(), language, letter);
    }

    @Override
    public void composed(Message message, byte[] bytes) {
        optIns.composed(message.object(), message.messageId(), Sha256.hex(bytes));
    }

    @Override
    public void arrived(Message message) {
        optIns.mailed(message.object(), message.sentAt());
    }

    private Map<String, String> facts(OptInView request, List<String> topics, LetterTexts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get("confirmation.address"), request.email().value());
        if (topics.isEmpty()) {
            facts.put(texts.get("confirmation.purpose"), request.purposeName().in(texts.language()));
        } else {
            facts.put(texts.get("confirmation.topics"), texts.list(topics));
        }
        facts.put(texts.get("confirmation.requested"), TownTime.moment(request.requestedAt(), texts.language()));
        ownSite(request.source()).ifPresent(site -> facts.put(texts.get("confirmation.source"), site));
        return facts;
    }

    /**
     * Returns the name of the town's own website the request came from; empty for others.
     *
     * <p>Anything else of the address is the sender's to choose, who could have the town write it to any mailbox. The
     * register keeps it whole.
     */
    private Optional<String> ownSite(String source) {
        String page = source == null ? "" : source.replaceFirst("[?#].*", "");
        return Stream.concat(Stream.of(settings.portalUrl()), settings.apiOrigins().stream())
                .filter(origin -> page.equals(origin) || page.startsWith(origin + "/"))
                .findFirst()
                .map(origin -> URI.create(origin).getHost());
    }
}
