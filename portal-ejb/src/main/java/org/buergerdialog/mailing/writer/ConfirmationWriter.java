package org.buergerdialog.mailing.writer;

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
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.DocumentTemplates;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
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
public class ConfirmationWriter implements Writer {

    @EJB
    private OptIns optIns;

    @EJB
    private Subscriptions subscriptions;

    @Inject
    private Templates templates;

    @Inject
    private DocumentTemplates documents;

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
        MailWords words = new MailWords(language);
        List<String> topics = subscriptions.topicsOf(request.id()).stream()
                .map(name -> name.in(language))
                .toList();
        Map<TemplateField, String> values = TemplateValues.of(settings);
        values.put(TemplateField.CONSENT, request.purposeName().in(language));
        values.put(TemplateField.DEADLINE, TownTime.day(request.expiresAt(), language));
        Written written = message.saying(templates.write(
                topics.isEmpty() ? TemplateKind.CONSENT_CONFIRMATION : TemplateKind.CONFIRMATION, language, values));
        MailText text = MailText.of(
                        written,
                        words.get("greeting") + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("confirmation.reason"))
                .stating(facts(request, topics, words))
                .quoting(words.get("confirmation.wording"), request.wording())
                .offering(written, settings.portalUrl() + "/bestaetigen/" + optIns.issueToken(request.id()));
        return envelopes.toAddress(message, request.email().value(), language, text);
    }

    @Override
    public void composed(Message message, byte[] bytes) {
        optIns.composed(message.object(), message.messageId(), Sha256.hex(bytes));
    }

    @Override
    public void arrived(Message message) {
        optIns.mailed(message.object(), message.sentAt());
    }

    private Map<String, String> facts(OptInView request, List<String> topics, MailWords words) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("confirmation.address"), request.email().value());
        if (topics.isEmpty()) {
            facts.put(words.get("confirmation.purpose"), request.purposeName().in(words.language()));
        } else {
            facts.put(words.get("confirmation.topics"), words.list(topics));
        }
        facts.put(words.get("confirmation.requested"), TownTime.moment(request.requestedAt(), words.language()));
        ownSite(request.source()).ifPresent(site -> facts.put(words.get("confirmation.source"), site));
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
