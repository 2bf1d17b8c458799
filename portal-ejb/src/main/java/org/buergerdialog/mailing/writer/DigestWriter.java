package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Reader;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.document.NewsData;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.digest.DigestItems;
import org.buergerdialog.mailing.layout.DocumentTemplates;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.Own;
import org.buergerdialog.mailing.layout.PostalAddress;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.suppression.Permission;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Sends the news of a week or a month in one message. */
@ApplicationScoped
public class DigestWriter implements Writer {

    @Inject
    private Assembly assembly;

    @EJB
    private Citizens citizens;

    @EJB
    private DigestItems items;

    @EJB
    private Interests interests;

    @EJB
    private TopicService topics;

    @Inject
    private Permission permission;

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
        return mayBeSent(message) && !wanted(message).isEmpty();
    }

    private boolean mayBeSent(Message message) {
        return permission.holds(message.citizen(), message.channel()) && !interests.paused(message.citizen());
    }

    @Override
    public String recipient(Message message) {
        return envelopes.recipient(message);
    }

    @Override
    public Mail write(Message message) {
        return write(message, wanted(message));
    }

    private Mail write(Message message, List<NoticeView> news) {
        ProfileView reader = citizens.profile(message.citizen());
        Language language = reader.language();
        MailWords words = new MailWords(language);
        List<String> through = through(message, news, language);
        return message.channel() == Channel.SMS
                ? textMessage(message, reader, words, news, through)
                : mail(message, reader, words, news, through);
    }

    /** Whoever pauses meanwhile gets the news with the next digest. */
    @Override
    public void suppressed(Message message) {
        if (interests.paused(message.citizen())) {
            items.putBack(message.id());
        }
    }

    @Override
    public Writer forAll(List<Message> messages) {
        return new OfBatch();
    }

    /** Remembers what a digest brings between the question whether it may go and writing it. */
    private final class OfBatch implements Writer {

        private final Map<Long, List<NoticeView>> news = new HashMap<>();

        private List<NoticeView> news(Message message) {
            return news.computeIfAbsent(message.id(), any -> wanted(message));
        }

        @Override
        public boolean basisHolds(Message message) {
            return mayBeSent(message) && !news(message).isEmpty();
        }

        @Override
        public String recipient(Message message) {
            return DigestWriter.this.recipient(message);
        }

        @Override
        public Mail write(Message message) {
            return DigestWriter.this.write(message, news(message));
        }

        @Override
        public void suppressed(Message message) {
            DigestWriter.this.suppressed(message);
        }
    }

    private List<NoticeView> wanted(Message message) {
        return items.of(message.id()).stream()
                .filter(notice ->
                        notice.topics().stream().anyMatch(topic -> interests.include(message.citizen(), topic)))
                .toList();
    }

    private Mail mail(
            Message message, ProfileView reader, MailWords words, List<NoticeView> news, List<String> through) {
        String rhythm = rhythm(message);
        Written written = written(message, reader, words, news, through);
        Own own = new Own();
        MailText text = MailText.of(
                        written,
                        own.aside("greeting", reader.greeting(words.language())) + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("digest.reason." + rhythm, words.list(through)))
                .bringing(
                        news.stream().map(notice -> piece(notice, reader, own)).toList())
                .offering(written, own.aside("preferences", envelopes.preferences(reader)));
        return envelopes.news(
                message,
                reader,
                words.language(),
                text,
                own,
                List.of(),
                new Envelopes.Edition(rhythm, news),
                !envelopes.watched(Set.of(reader.id())).isEmpty());
    }

    private Written written(
            Message message, ProfileView reader, MailWords words, List<NoticeView> news, List<String> through) {
        TemplateKind kind = items.frequencyOf(message.object()) == Frequency.MONTHLY
                ? TemplateKind.MONTHLY_DIGEST
                : TemplateKind.WEEKLY_DIGEST;
        Map<TemplateField, String> values = values(reader, words, news.size(), through);
        if (message.sent()) {
            return templates.write(message.templateVersion(), kind, words.language(), values);
        }
        return message.saying(templates.write(kind, words.language(), values));
    }

    private Map<TemplateField, String> values(ProfileView reader, MailWords words, int news, List<String> through) {
        Map<TemplateField, String> values = TemplateValues.of(reader, settings);
        values.put(TemplateField.NEWS, words.get("digest.count", news));
        values.put(TemplateField.TOPICS, words.list(through));
        return values;
    }

    private MailText.Piece piece(NoticeView notice, ProfileView profile, Own own) {
        Language language = notice.languageFor(profile.language());
        Reader reader = own.aside(assembly.reader(profile, notice), language);
        return new MailText.Piece(
                language,
                notice.topicName().in(language),
                assembly.subject(notice, reader),
                assembly.parts(notice, reader));
    }

    /** Says on paper what the mail says. */
    public NewsData letter(Message message, ProfileView reader) {
        MailWords words = new MailWords(reader.language());
        List<NoticeView> news = wanted(message);
        List<String> through = through(message, news, words.language());
        return new NewsData(
                words.language(),
                settings.town(),
                reader.fullName(),
                PostalAddress.of(reader),
                words.list(through),
                reader.greeting(words.language()) + ",",
                written(message, reader, words, news, through).subject(),
                news.stream()
                        .map(notice -> onPaper(notice, assembly.reader(reader, notice), words.language()))
                        .collect(Collectors.joining("\n\n")),
                List.of(),
                settings.portalUrl() + "/einstellungen",
                TownTime.date(TownTime.of(message.sent() ? message.sentAt() : clock.instant()), words.language()),
                letterWords(message, reader, words.language()));
    }

    private String onPaper(NoticeView notice, Reader reader, Language language) {
        return NoticeView.HEADING + notice.topicName().in(language) + ": " + assembly.subject(notice, reader) + "\n\n"
                + assembly.onPaper(notice, reader, 1);
    }

    private DocumentWords letterWords(Message message, ProfileView reader, Language language) {
        return documents.words(
                message,
                TemplateKind.LETTER,
                language,
                TemplateValues.of(reader, settings),
                documents.closing(message, language));
    }

    /** Returns the names of the topics that the reader follows and the news came through: what unsubscribing ends. */
    private List<String> through(Message message, List<NoticeView> news, Language language) {
        Set<Long> subjects =
                news.stream().flatMap(notice -> notice.topics().stream()).collect(Collectors.toSet());
        return topics.names(interests.followedAround(message.citizen(), subjects), language);
    }

    private String rhythm(Message message) {
        return items.frequencyOf(message.object()) == Frequency.MONTHLY ? "monthly" : "weekly";
    }

    private Mail textMessage(
            Message message, ProfileView reader, MailWords words, List<NoticeView> news, List<String> through) {
        String subject = written(message, reader, words, news, through).subject();
        Map<TemplateField, String> values = values(reader, words, news.size(), through);
        values.put(TemplateField.LINK, settings.portalUrl() + "/konto/nachrichten/" + message.id());
        Written written = message.saying(templates.writeShort(TemplateKind.DIGEST_SMS, words.language(), values));
        return envelopes.textMessage(message, reader.mobile(), words.language(), subject, written.text());
    }
}
