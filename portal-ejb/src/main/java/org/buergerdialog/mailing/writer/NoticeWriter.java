package org.buergerdialog.mailing.writer;

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
import org.buergerdialog.content.Assembly;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.content.Part;
import org.buergerdialog.content.Reader;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.document.InfoPackArticle;
import org.buergerdialog.document.NewsData;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.audience.Crowd;
import org.buergerdialog.mailing.infopack.InfoPacks;
import org.buergerdialog.mailing.infopack.PackPictures;
import org.buergerdialog.mailing.infopack.PackReader;
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

/** Sends a notice to one of its readers, as a mail with an info pack or as a text message. */
@ApplicationScoped
public class NoticeWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private Notices notices;

    @Inject
    private Assembly assembly;

    @EJB
    private TopicService topics;

    @EJB
    private Interests interests;

    @Inject
    private Crowd crowd;

    @Inject
    private InfoPacks infoPacks;

    @Inject
    private PackPictures pictures;

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
        NoticeView notice = notices.view(message.object());
        return permission.holds(message.citizen(), message.channel())
                && interests.wants(message.citizen(), notice.topics(), notice.districts())
                && notice.topics().stream()
                        .flatMap(topic -> interests.choice(message.citizen(), topic).stream())
                        .anyMatch(choice -> choice.channel() == message.channel());
    }

    @Override
    public String recipient(Message message) {
        return envelopes.recipient(message);
    }

    @Override
    public Mail write(Message message) {
        NoticeView notice = notices.view(message.object());
        ProfileView reader = citizens.profile(message.citizen());
        Set<Long> through = interests.followedAround(message.citizen(), notice.topics());
        return write(
                message,
                issue(notice),
                new Addressee(
                        reader,
                        language -> topics.names(through, language),
                        () -> interests.wishes(message.citizen()),
                        !envelopes.watched(Set.of(reader.id())).isEmpty()));
    }

    private Mail write(Message message, Issue issue, Addressee addressee) {
        return message.channel() == Channel.SMS
                ? textMessage(message, issue.notice(), addressee.profile())
                : mail(message, issue, addressee);
    }

    /**
     * A reader with what a mail to them depends on.
     *
     * @param through names the topics that the reader follows and the notice came through: what unsubscribing ends
     * @param wishes what the info pack is put together after; not asked where none is attached
     * @param watched whether it is noted when they open it
     */
    private record Addressee(
            ProfileView profile, Function<Language, List<String>> through, Supplier<Wishes> wishes, boolean watched) {}

    /**
     * A notice with what is the same for all its readers.
     *
     * @param list the short name of its main topic
     */
    private record Issue(NoticeView notice, String list) {}

    private Issue issue(NoticeView notice) {
        return new Issue(notice, topics.get(notice.topicId()).slug());
    }

    @Override
    public Writer forAll(List<Message> messages) {
        return new OfBatch(messages);
    }

    private Mail mail(Message message, Issue issue, Addressee addressee) {
        NoticeView notice = issue.notice();
        ProfileView reader = addressee.profile();
        Language language = notice.languageFor(reader.language());
        MailWords words = new MailWords(language);
        Reader eyes = assembly.reader(reader, notice);
        Written written = message.saying(templates.write(TemplateKind.NOTICE, language, Map.of()));
        Written closing = documents.closing(message, language);
        List<Part> parts = assembly.unfilled(notice, eyes);
        Own own = new Own();
        Reader anybody = own.aside(eyes, language);
        MailText text = text(
                        notice,
                        anybody,
                        assembly.filled(parts, anybody),
                        own.aside("greeting", reader.greeting(language)),
                        closing.text(),
                        words.following(addressee.through().apply(language)))
                .offeringAtLeast(written.button(), own.aside("preferences", envelopes.preferences(reader)));
        List<Mail.Enclosure> packs = notice.shown().infoPack()
                ? List.of(pack(
                        notice,
                        eyes,
                        assembly.filled(parts, eyes),
                        PackReader.of(reader, addressee.wishes().get(), language),
                        documents.words(
                                message,
                                TemplateKind.INFO_PACK,
                                language,
                                TemplateValues.of(reader, settings),
                                closing)))
                : List.of();
        return envelopes.news(
                message,
                reader,
                language,
                text,
                own,
                packs,
                new Envelopes.Edition(issue.list(), List.of()),
                addressee.watched());
    }

    /** Says what a notice says to this reader; the previews of the editors say the same. */
    public MailText text(
            NoticeView notice, Reader reader, List<Part> parts, String greeting, String closing, String reason) {
        return MailText.of(assembly.subject(notice, reader), greeting + ",", List.of(), closing, reason)
                .showing(parts);
    }

    /** Makes the info pack, which opens with what this reader gets of the notice. */
    public Mail.Enclosure pack(
            NoticeView notice, Reader eyes, List<Part> parts, PackReader reader, DocumentWords words) {
        Language language = notice.languageFor(eyes.language());
        InfoPackArticle occasion = new InfoPackArticle(
                language,
                notice.topicName().in(language),
                assembly.subject(notice, eyes),
                MailText.paragraphs(assembly.onPaper(notice, parts, language)),
                pictures.first(parts));
        return infoPacks.attached(notice, reader, occasion, words);
    }

    /** The whole text can be read in the portal: whoever has proved a mobile number has an account. */
    private Mail textMessage(Message message, NoticeView notice, ProfileView reader) {
        Language language = notice.languageFor(reader.language());
        String subject = assembly.subject(notice, assembly.reader(reader, notice));
        String address = settings.portalUrl() + "/konto/nachrichten/" + message.id();
        Written written = message.saying(shortText(subject, language, address));
        return envelopes.textMessage(message, reader.mobile(), language, subject, written.text());
    }

    /** @param address where the whole text can be read */
    public Written shortText(String subject, Language language, String address) {
        return templates.writeShort(
                TemplateKind.NOTICE_SMS, language, Map.of(TemplateField.SUBJECT, subject, TemplateField.LINK, address));
    }

    /** Says on paper what the mail says. */
    public NewsData letter(Message message, ProfileView reader) {
        Instant date = message.sent() ? message.sentAt() : clock.instant();
        NoticeView notice = notices.view(message.object());
        Language language = notice.languageFor(reader.language());
        Reader eyes = assembly.reader(reader, notice);
        Set<Long> through = interests.followedAround(reader.id(), notice.topics());
        return new NewsData(
                language,
                settings.town(),
                reader.fullName(),
                PostalAddress.of(reader),
                through.isEmpty()
                        ? notice.topicName().in(language)
                        : new MailWords(language).list(topics.names(through, language)),
                reader.greeting(language) + ",",
                assembly.subject(notice, eyes),
                assembly.onPaper(notice, eyes, 0),
                infoPacks.onPaper(notice, reader, language),
                settings.portalUrl() + "/einstellungen",
                TownTime.date(TownTime.of(date), language),
                documents.words(
                        message,
                        TemplateKind.LETTER,
                        language,
                        TemplateValues.of(reader, settings),
                        documents.closing(message, language)));
    }

    /** Knows what all messages of a batch need, asked at once: who may still get them, who the readers are. */
    private final class OfBatch implements Writer {

        private final List<Message> messages;
        private final Map<Long, Set<Long>> wanted;
        private final Map<Long, ProfileView> readers;
        private final Set<Long> watched;
        private final Map<Long, Issue> issues = new HashMap<>();
        private final Map<String, List<String>> names = new HashMap<>();
        private Map<Long, Wishes> wishes;

        OfBatch(List<Message> messages) {
            this.messages = messages;
            wanted = crowd.stillWanted(messages.stream().map(Message::id).toList());
            readers = citizens.readers(readerNumbers());
            watched = envelopes.watched(readerNumbers());
        }

        private Set<Long> readerNumbers() {
            return messages.stream().map(Message::citizen).collect(Collectors.toSet());
        }

        @Override
        public boolean basisHolds(Message message) {
            return wanted.containsKey(message.id())
                    && (message.channel() != Channel.SMS || settings.offersTextMessages());
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
                    new Addressee(
                            readers.get(message.citizen()),
                            language -> names.computeIfAbsent(
                                    language + " " + through, any -> topics.names(through, language)),
                            () -> wishes().getOrDefault(message.citizen(), Wishes.NONE),
                            watched.contains(message.citizen())));
        }

        private Map<Long, Wishes> wishes() {
            if (wishes == null) {
                wishes = interests.wishes(readerNumbers());
            }
            return wishes;
        }
    }
}
