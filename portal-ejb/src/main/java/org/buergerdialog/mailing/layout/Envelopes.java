package org.buergerdialog.mailing.layout;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.QuotedPrintable;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.SecretCode;
import org.buergerdialog.shared.Settings;

/** Makes a mail of its text: sender, Message-ID, HTML with its text twin, the links below it. */
@ApplicationScoped
public class Envelopes {

    @EJB
    private Citizens citizens;

    @Inject
    private LinkTokens links;

    @Inject
    private MailTemplate template;

    @Inject
    private NewsStencils stencils;

    @Inject
    private NewsLinks newsLinks;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Addresses a text to a resident; the way to the preferences stands below it. */
    public Mail toResident(
            Message message, ProfileView reader, Language language, MailText text, List<Mail.Enclosure> enclosures) {
        String messageId = messageId(message);
        FooterLinks footer = new FooterLinks(browser(message, messageId, reader), preferences(reader), null);
        MailTemplate.Twins twins = template.twins(text, language, footer);
        return mail(
                messageId,
                reader,
                language,
                text.subject(),
                QuotedPrintable.of(twins.html()),
                QuotedPrintable.of(twins.text()),
                enclosures,
                Map.of());
    }

    /**
     * What a mail with news is an edition of.
     *
     * @param list the short name of what the reader gets, for instance the topic's slug
     * @param digest the notices that a digest brings; empty where it is a notice itself
     */
    public record Edition(String list, List<NoticeView> digest) {}

    /**
     * Addresses news, with everything that lets its reader end them; its links are counted.
     *
     * @param text with gaps for what is the reader's own
     * @param own what fills them
     * @param watched whether its opening is noted: see {@link #watched}
     */
    public Mail news(
            Message message,
            ProfileView reader,
            Language language,
            MailText text,
            Own own,
            List<Mail.Enclosure> enclosures,
            Edition edition,
            boolean watched) {
        String messageId = messageId(message);
        String unsubscribe =
                settings.portalUrl() + "/abmelden/" + links.sign(LinkPurpose.UNSUBSCRIBE, message.id(), messageId);
        FooterLinks footer = new FooterLinks(
                own.aside("browser", browser(message, messageId, reader)),
                own.aside("preferences", preferences(reader)),
                own.aside("unsubscribe", unsubscribe));
        NewsStencils.Sheet sheet = stencils.of(message, edition.digest(), language, text, footer, watched);
        UnaryOperator<String> values = gap -> own.value(gap, name -> newsLinks.address(message, name));
        return mail(
                messageId,
                reader,
                language,
                sheet.subject().fill(values),
                sheet.html().encodeHtml(values),
                sheet.text().encode(values),
                enclosures,
                ListHeaders.of(edition.list(), settings.mailFrom(), unsubscribe));
    }

    /** Returns those of the residents who agreed that it is noted when they open their news. */
    public Set<Long> watched(Collection<Long> citizens) {
        return newsLinks.watched(citizens);
    }

    /** Addresses a text to a mailbox; it holds no name and no link to anything personal. */
    public Mail toAddress(Message message, String address, Language language, MailText text) {
        return toAddress(message, address, language, text, List.of());
    }

    /** The same with documents. */
    public Mail toAddress(
            Message message, String address, Language language, MailText text, List<Mail.Enclosure> enclosures) {
        MailTemplate.Twins twins = template.twins(text, language, FooterLinks.NONE);
        return finished(
                messageId(message),
                address,
                null,
                language,
                text.subject(),
                QuotedPrintable.of(twins.html()),
                QuotedPrintable.of(twins.text()),
                enclosures,
                Map.of());
    }

    /**
     * Writes a text message as the mail that is kept of it; where the gateway is a mail server, it also leaves so.
     *
     * @param number in international form with a plus
     * @param subject what the message is called in the resident's list
     */
    public Mail textMessage(Message message, String number, Language language, String subject, String text) {
        return finished(
                messageId(message),
                gateway(number),
                null,
                language,
                subject,
                null,
                QuotedPrintable.of(text),
                List.of(),
                Map.of());
    }

    /** Returns where a resident is reached today by the message's channel. */
    public String recipient(Message message) {
        return recipient(message, citizens.profile(message.citizen()));
    }

    /** The same for a reader whose profile is at hand. */
    public String recipient(Message message, ProfileView reader) {
        return message.channel() == Channel.SMS ? gateway(reader.mobile()) : reader.email();
    }

    private String gateway(String number) {
        return settings.smsGateway().isPresent()
                ? number
                : number.substring(1) + "@" + settings.smsMailDomain().orElseThrow();
    }

    /** Returns the number that {@link #gateway} made this of, in international form with a plus. */
    public static String number(String recipient) {
        int at = recipient.indexOf('@');
        return at < 0 ? recipient : "+" + recipient.substring(0, at);
    }

    /** Returns the address of the resident's preferences that opens without signing in. */
    public String preferences(long citizen) {
        return settings.portalUrl() + "/einstellungen/" + citizens.linkToken(citizen);
    }

    /** A link that was asked for stands in one mail only, and nowhere behind another link. */
    private String browser(Message message, String messageId, ProfileView reader) {
        return message.kind() == MessageKind.PREFERENCE_LINK
                ? null
                : settings.portalUrl() + "/nachricht/"
                        + links.sign(LinkPurpose.MESSAGE, message.id(), binding(messageId, reader.email()));
    }

    /** The same for a reader whose profile is at hand. */
    public String preferences(ProfileView reader) {
        return settings.portalUrl() + "/einstellungen/"
                + links.sign(LinkPurpose.PREFERENCES, reader.id(), reader.email());
    }

    /** Says what the link of a message is bound to. */
    public static String binding(String messageId, String address) {
        return messageId + " " + address;
    }

    private Mail mail(
            String messageId,
            ProfileView reader,
            Language language,
            String subject,
            QuotedPrintable html,
            QuotedPrintable text,
            List<Mail.Enclosure> enclosures,
            Map<String, String> headers) {
        return finished(
                messageId,
                reader.email(),
                reader.fullName().isEmpty() ? null : reader.fullName(),
                language,
                subject,
                html,
                text,
                enclosures,
                headers);
    }

    private Mail finished(
            String messageId,
            String recipient,
            String recipientName,
            Language language,
            String subject,
            QuotedPrintable html,
            QuotedPrintable text,
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
