package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.content.Reader;
import org.buergerdialog.document.EventLine;
import org.buergerdialog.document.InfoSheetDocument;
import org.buergerdialog.document.NewsData;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Sends a notice to one of its readers, as a mail with an info sheet or as a text message. */
@ApplicationScoped
class NoticeWriter implements Writer {

    private static final int SUGGESTIONS = 3;

    @EJB
    private Citizens citizens;

    @EJB
    private Notices notices;

    @EJB
    private Assembly assembly;

    @EJB
    private TopicService topics;

    @EJB
    private Interests interests;

    @EJB
    private EventService events;

    @Inject
    private Permission permission;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        NoticeView notice = notices.view(message.object());
        return permission.holds(message.citizen(), message.channel())
                && interests.wants(message.citizen(), notice.topicId(), notice.districts())
                && interests
                        .choice(message.citizen(), notice.topicId())
                        .filter(choice -> choice.channel() == message.channel())
                        .isPresent();
    }

    @Override
    public String recipient(Message message) {
        return envelopes.recipient(message);
    }

    @Override
    public Mail write(Message message) {
        NoticeView notice = notices.view(message.object());
        ProfileView reader = citizens.profile(message.citizen());
        return message.channel() == Channel.SMS ? textMessage(message, notice, reader) : mail(message, notice, reader);
    }

    private Mail mail(Message message, NoticeView notice, ProfileView reader) {
        Language language = notice.languageFor(reader.language());
        MailWords words = new MailWords(language);
        MailText text = text(
                        notice,
                        assembly.reader(reader, notice),
                        reader.greeting(language),
                        words.get("notice.reason", words.list(through(message, notice, language))))
                .offeringAtLeast(words.get("notice.button"), envelopes.preferences(reader.id()));
        String name = language == Language.DE ? "Infoblatt.pdf" : "Info-sheet.pdf";
        NewsData news = news(notice, reader, reader.displayName(), settings.portalUrl(), clock.instant());
        var sheet = new Mail.Enclosure(name, InfoSheetDocument.render(news));
        String list = topics.get(notice.topicId()).slug();
        return envelopes.news(message, reader, language, text, List.of(sheet), list);
    }

    /** Says what a notice says to this reader; the previews of the editors say the same. */
    MailText text(NoticeView notice, Reader reader, String greeting, String reason) {
        MailWords words = new MailWords(notice.languageFor(reader.language()));
        return MailText.of(
                        assembly.subject(notice, reader),
                        greeting + ",",
                        List.of(),
                        words.get("closing", settings.town().name()),
                        reason)
                .showing(assembly.parts(notice, reader));
    }

    /** Returns the names of the topics that the reader follows and the notice came through: what unsubscribing ends. */
    private List<String> through(Message message, NoticeView notice, Language language) {
        return topics.names(interests.followedAround(message.citizen(), Set.of(notice.topicId())), language);
    }

    /** The whole text can be read in the portal: whoever has proved a mobile number has an account. */
    private Mail textMessage(Message message, NoticeView notice, ProfileView reader) {
        Language language = notice.languageFor(reader.language());
        String subject = assembly.subject(notice, assembly.reader(reader, notice));
        String address = settings.portalUrl() + "/konto/nachrichten/" + message.id();
        String text = ShortText.of(
                settings.town().name() + ": ", subject, "\n" + new MailWords(language).get("notice.sms", address));
        return envelopes.textMessage(message, reader.mobile(), language, subject, text);
    }

    /** Says on paper what the mail says. */
    NewsData letter(Message message, ProfileView reader) {
        Instant date = message.sent() ? message.sentAt() : clock.instant();
        NoticeView notice = notices.view(message.object());
        return news(notice, reader, reader.fullName(), settings.portalUrl() + "/einstellungen", date);
    }

    private NewsData news(NoticeView notice, ProfileView reader, String recipient, String url, Instant date) {
        Language language = notice.languageFor(reader.language());
        Reader eyes = assembly.reader(reader, notice);
        return new NewsData(
                language,
                settings.town(),
                recipient,
                PostalAddress.of(reader),
                notice.topicName().in(language),
                reader.greeting(language) + ",",
                assembly.subject(notice, eyes),
                assembly.text(notice, eyes),
                suggestions(notice, language),
                url,
                TownTime.date(TownTime.of(date), language));
    }

    private List<EventLine> suggestions(NoticeView notice, Language language) {
        return events.upcomingOfTopic(notice.topicId(), SUGGESTIONS).stream()
                .map(event -> line(event, language))
                .toList();
    }

    private EventLine line(EventView event, Language language) {
        return new EventLine(
                event.title().in(language),
                event.when(language),
                event.place(),
                settings.portalUrl() + "/veranstaltungen/" + event.slug());
    }
}
