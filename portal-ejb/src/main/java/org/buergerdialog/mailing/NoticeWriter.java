package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.document.InfoPackArticle;
import org.buergerdialog.document.NewsData;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Sends a notice to one of its readers, as a mail with an info pack or as a text message. */
@ApplicationScoped
class NoticeWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private Notices notices;

    @EJB
    private TopicService topics;

    @EJB
    private Interests interests;

    @Inject
    private Crowd crowd;

    @Inject
    private Permission permission;

    @Inject
    private Envelopes envelopes;

    @Inject
    private InfoPacks infoPacks;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        NoticeView notice = notices.view(message.object());
        return permission.holds(message.citizen(), message.channel())
                && interests.wants(message.citizen(), notice.topicId(), notice.district())
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
        Set<Long> through = interests.followedAround(message.citizen(), Set.of(notice.topicId()));
        return write(
                message,
                issue(notice),
                reader,
                language -> topics.names(through, language),
                () -> interests.wishes(message.citizen()));
    }

    /**
     * Writes to a reader.
     *
     * @param through names the topics that the reader follows and the notice came through: what unsubscribing ends
     * @param wishes finds what the info pack is put together after
     */
    private Mail write(
            Message message,
            Issue issue,
            ProfileView reader,
            Function<Language, List<String>> through,
            Supplier<Wishes> wishes) {
        return message.channel() == Channel.SMS
                ? textMessage(message, issue.notice(), reader)
                : mail(message, issue, reader, through, wishes);
    }

    /**
     * A notice with what is the same for all its readers.
     *
     * @param pack whether the personal info pack is attached
     * @param list the short name of its topic
     */
    private record Issue(NoticeView notice, boolean pack, String list) {}

    private Issue issue(NoticeView notice) {
        return new Issue(
                notice,
                notices.haveInfoSheet(notice.id()),
                topics.get(notice.topicId()).slug());
    }

    @Override
    public Writer forAll(List<Message> messages) {
        return new OfBatch(messages);
    }

    private Mail mail(
            Message message,
            Issue issue,
            ProfileView reader,
            Function<Language, List<String>> through,
            Supplier<Wishes> wishes) {
        NoticeView notice = issue.notice();
        Language language = notice.languageFor(reader.language());
        MailWords words = new MailWords(language);
        MailText text = MailText.of(
                        notice.subject().in(language),
                        reader.greeting(language) + ",",
                        MailText.paragraphs(notice.text().in(language)),
                        words.get("closing", settings.town().name()),
                        words.get("notice.reason", words.list(through.apply(language))))
                .offering(words.get("notice.button"), envelopes.preferences(reader));
        List<Mail.Enclosure> packs = issue.pack()
                ? List.of(infoPacks.attached(notice, reader, wishes.get(), article(notice, language)))
                : List.of();
        return envelopes.news(message, reader, language, text, packs, issue.list());
    }

    /** The notice as it opens the info pack. */
    private static InfoPackArticle article(NoticeView notice, Language language) {
        return new InfoPackArticle(
                language,
                notice.topicName().in(language),
                notice.subject().in(language),
                MailText.paragraphs(notice.text().in(language)),
                null);
    }

    /** The whole text can be read in the portal: whoever has proved a mobile number has an account. */
    private Mail textMessage(Message message, NoticeView notice, ProfileView reader) {
        Language language = notice.languageFor(reader.language());
        String subject = notice.subject().in(language);
        String address = settings.portalUrl() + "/konto/nachrichten/" + message.id();
        String text = ShortText.of(
                settings.town().name() + ": ", subject, "\n" + new MailWords(language).get("notice.sms", address));
        return envelopes.textMessage(message, reader.mobile(), language, subject, text);
    }

    /** Says on paper what the mail says. */
    NewsData letter(Message message, ProfileView reader) {
        Instant date = message.sent() ? message.sentAt() : clock.instant();
        NoticeView notice = notices.view(message.object());
        Language language = notice.languageFor(reader.language());
        return new NewsData(
                language,
                settings.town(),
                reader.fullName(),
                PostalAddress.of(reader),
                notice.topicName().in(language),
                reader.greeting(language) + ",",
                notice.subject().in(language),
                notice.text().in(language),
                infoPacks.onPaper(notice, reader, language),
                settings.portalUrl() + "/einstellungen",
                TownTime.date(TownTime.of(date), language));
    }

    /** Knows what all messages of a batch need, asked at once: who may still get them, who the readers are. */
    private final class OfBatch implements Writer {

        private final Map<Long, Set<Long>> wanted;
        private final Map<Long, ProfileView> readers;
        private final Map<Long, Issue> issues = new HashMap<>();
        private final Map<String, List<String>> names = new HashMap<>();
        private final List<Message> messages;
        private Map<Long, Wishes> wishes;

        OfBatch(List<Message> messages) {
            this.messages = messages;
            wanted = crowd.stillWanted(messages.stream().map(Message::id).toList());
            readers = citizens.readers(messages.stream().map(Message::citizen).collect(Collectors.toSet()));
        }

        @Override
        public boolean basisHolds(Message message) {
            return wanted.containsKey(message.id())
                    && (message.channel() != Channel.SMS
                            || settings.smsMailDomain().isPresent());
        }

        @Override
        public String recipient(Message message) {
            return envelopes.recipient(message, readers.get(message.citizen()));
        }

        @Override
        public Mail write(Message message) {
            Set<Long> through = wanted.get(message.id());
            return NoticeWriter.this.write(
                    message,
                    issues.computeIfAbsent(message.object(), notice -> issue(notices.view(notice))),
                    readers.get(message.citizen()),
                    language -> names.computeIfAbsent(language + " " + through, any -> topics.names(through, language)),
                    () -> wishes(message));
        }

        private Wishes wishes(Message message) {
            if (wishes == null) {
                wishes =
                        interests.wishes(messages.stream().map(Message::citizen).collect(Collectors.toSet()));
            }
            return wishes.getOrDefault(message.citizen(), Wishes.NONE);
        }
    }
}
