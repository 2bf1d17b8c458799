package org.buergerdialog.mailing.infopack;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.document.InfoPackArticle;
import org.buergerdialog.document.InfoPackEvent;
import org.buergerdialog.event.EventView;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.shared.Language;

/** What info packs are put together from, read once for the many readers of a notice; articles and events stay as made. */
final class InfoShelf {

    private final Instant until;
    private final List<NoticeView> notices;
    private final List<EventView> events;
    private final List<TopicView> topics;
    private final List<DistrictView> districts;
    private final String portalUrl;
    private final Map<Object, InfoPackArticle> articles = new ConcurrentHashMap<>();
    private final Map<Object, InfoPackEvent> entries = new ConcurrentHashMap<>();

    private record Key(long number, Language language) {}

    /**
     * @param until when it has to be read anew
     * @param notices the newest first, without the one that goes out
     * @param events the next one first
     */
    InfoShelf(
            Instant until,
            List<NoticeView> notices,
            List<EventView> events,
            List<TopicView> topics,
            List<DistrictView> districts,
            String portalUrl) {
        this.until = until;
        this.notices = notices;
        this.events = events;
        this.topics = topics.stream().flatMap(TopicView::withBelow).toList();
        this.districts = districts;
        this.portalUrl = portalUrl;
    }

    boolean fresh(Instant now) {
        return now.isBefore(until);
    }

    /** Returns the newest notices that fit what somebody wishes for. */
    List<NoticeView> notices(Wishes wishes, int most) {
        Set<Long> topics = within(wishes);
        return notices.stream()
                .filter(notice -> !Collections.disjoint(topics, notice.topics()))
                .filter(notice -> concerns(notice, wishes.districts()))
                .limit(most)
                .toList();
    }

    /** Returns the next events that fit what somebody wishes for. */
    List<EventView> events(Wishes wishes) {
        Set<Long> topics = within(wishes);
        Set<String> names = districts.stream()
                .filter(district -> wishes.districts().contains(district.slug()))
                .map(DistrictView::name)
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> topics.contains(event.topicId()))
                .filter(event ->
                        names.isEmpty() || event.districtName() == null || names.contains(event.districtName()))
                .toList();
    }

    private static boolean concerns(NoticeView notice, Set<String> wanted) {
        return wanted.isEmpty() || notice.districts().isEmpty() || !Collections.disjoint(wanted, notice.districts());
    }

    /** Whoever follows a topic follows all below it. */
    private Set<Long> within(Wishes wishes) {
        return topics.stream()
                .filter(topic -> wishes.topics().contains(topic.id()))
                .flatMap(TopicView::withBelow)
                .map(TopicView::id)
                .collect(Collectors.toSet());
    }

    /** Returns the names of those followed topics through which news of the others come, in the town's order. */
    List<String> names(Wishes wishes, Collection<Long> about, Language language) {
        return topics.stream()
                .filter(topic -> wishes.topics().contains(topic.id()))
                .filter(topic -> topic.withBelow().anyMatch(below -> about.contains(below.id())))
                .map(topic -> topic.name().in(language))
                .toList();
    }

    InfoPackArticle article(NoticeView notice, Language reader) {
        Language language = notice.languageFor(reader);
        return articles.computeIfAbsent(
                new Key(notice.id(), reader),
                key -> new InfoPackArticle(
                        language,
                        notice.topicName().in(reader),
                        notice.subject().in(language),
                        MailText.paragraphs(notice.onPaper().in(language)),
                        null));
    }

    InfoPackEvent event(EventView event, Language language) {
        return entries.computeIfAbsent(
                new Key(event.id(), language),
                key -> new InfoPackEvent(
                        event.title().in(language),
                        event.when(language),
                        Stream.of(event.place(), event.address())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        portalUrl + "/veranstaltungen/" + event.slug(),
                        event.registrationOpen()));
    }
}
