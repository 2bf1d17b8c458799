package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.SecretCode;
import org.buergerdialog.shared.Settings;

/** Makes a mail of its text: sender, Message-ID, HTML with its text twin, the links below it. */
@ApplicationScoped
class Envelopes {

    @EJB
    private Citizens citizens;

    @Inject
    private LinkTokens links;

    @Inject
    private MailTemplate template;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Addresses a text to a resident; the way to the preferences stands below it. */
    Mail toResident(
            Message message, ProfileView reader, Language language, MailText text, List<Mail.Enclosure> enclosures) {
        FooterLinks footer = new FooterLinks(preferences(reader.id()), null);
        return mail(message, messageId(message), reader, language, text, footer, enclosures, Map.of());
    }

    /**
     * Addresses news, with everything that lets its reader end them.
     *
     * @param list the short name of what the reader gets, for instance the topic's slug
     */
    Mail news(
            Message message,
            ProfileView reader,
            Language language,
            MailText text,
            List<Mail.Enclosure> enclosures,
            String list) {
        String messageId = messageId(message);
        String unsubscribe =
                settings.portalUrl() + "/abmelden/" + links.sign(LinkPurpose.UNSUBSCRIBE, message.id(), messageId);
        return mail(
                message,
                messageId,
                reader,
                language,
                text,
                new FooterLinks(preferences(reader), unsubscribe),
                enclosures,
                ListHeaders.of(list, settings.mailFrom(), unsubscribe));
    }

    /** Addresses a text to a mailbox; it holds no name and no link to anything personal. */
    Mail toAddress(Message message, String address, Language language, MailText text) {
        return finished(
                messageId(message),
                address,
                null,
                language,
                text.subject(),
                template.html(text, language, FooterLinks.NONE),
                template.text(text, language, FooterLinks.NONE),
                List.of(),
                Map.of());
    }

    /**
     * Writes a text message as the mail that the town's SMS gateway turns into one.
     *
     * @param number in international form with a plus
     * @param subject what the message is called in the resident's list
     */
    Mail textMessage(Message message, String number, Language language, String subject, String text) {
        return finished(messageId(message), gateway(number), null, language, subject, null, text, List.of(), Map.of());
    }

    /** Returns where a resident is reached today by the message's channel. */
    String recipient(Message message) {
        return recipient(message, citizens.profile(message.citizen()));
    }

    /** The same for a reader whose profile is at hand. */
    String recipient(Message message, ProfileView reader) {
        return message.channel() == Channel.SMS ? gateway(reader.mobile()) : reader.email();
    }

    private String gateway(String number) {
        return number.substring(1) + "@" + settings.smsMailDomain().orElseThrow();
    }

    /** Returns the address of the resident's preferences that opens without signing in. */
    String preferences(long citizen) {
        return settings.portalUrl() + "/einstellungen/" + citizens.linkToken(citizen);
    }

    /** The same for a reader whose profile is at hand. */
    String preferences(ProfileView reader) {
        return settings.portalUrl() + "/einstellungen/"
                + links.sign(LinkPurpose.PREFERENCES, reader.id(), reader.email());
    }

    private Mail mail(
            Message message,
            String messageId,
            ProfileView reader,
            Language language,
            MailText text,
            FooterLinks footer,
            List<Mail.Enclosure> enclosures,
            Map<String, String> headers) {
        return finished(
                messageId,
                reader.email(),
                reader.fullName().isEmpty() ? null : reader.fullName(),
                language,
                text.subject(),
                template.html(text, language, footer),
                template.text(text, language, footer),
                enclosures,
                headers);
    }

    private Mail finished(
            String messageId,
            String recipient,
            String recipientName,
            Language language,
            String subject,
            String html,
            String text,
            List<Mail.Enclosure> enclosures,
            Map<String, String> headers) {
        return new Mail(
                messageId,
                settings.mailFrom(),
                settings.town().name(),
                recipient,
                recipientName,
                language,
                subject,
                html,
                text,
                enclosures,
                null,
                headers,
                clock.instant());
    }

    private String messageId(Message message) {
        EmailAddress from = settings.mailFrom();
        return message.id() + "." + SecretCode.ofLength(16) + "@" + from.domain();
    }
}
