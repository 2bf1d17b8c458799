package org.buergerdialog.mailing.infopack;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.document.EventLine;
import org.buergerdialog.document.InfoPackArticle;
import org.buergerdialog.document.InfoPackData;
import org.buergerdialog.document.InfoPackDocument;
import org.buergerdialog.document.InfoPackEvent;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/**
 * Puts the personal info pack together: a notice with its first picture, more news and the events that fit its reader.
 *
 * <p>What is the same for all readers of a notice is read once and kept for a minute; what readers wish for is
 * asked for a whole batch of them.
 */
@ApplicationScoped
public class InfoPacks {

    private static final int MORE_ARTICLES = 3;
    private static final int EVENTS = 8;
    private static final int EVENTS_ON_PAPER = 3;

    /** Older news is no news. */
    private static final Duration RECENT = Duration.ofDays(90);

    /** How much is looked through for each reader. */
    private static final int NOTICES_AT_HAND = 100;

    private static final int EVENTS_AT_HAND = 500;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<Long, InfoShelf> shelves = new ConcurrentHashMap<>();

    @EJB
    private Notices notices;

    @EJB
    private EventService events;

    @EJB
    private TopicService topics;

    @EJB
    private ProfileService profiles;

    @EJB
    private Interests interests;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Returns the pack as it is attached to the mail that brings a notice.
     *
     * @param occasion the notice as this reader gets it
     * @param words what the town says around all that
     */
    public Mail.Enclosure attached(
            NoticeView notice, PackReader reader, InfoPackArticle occasion, DocumentWords words) {
        String name = new MailWords(occasion.language()).get("document.INFO_PACK");
        return new Mail.Enclosure(name + ".pdf", InfoPackDocument.render(of(notice, reader, occasion, words)));
    }

    /** Returns what a pack says. */
    InfoPackData of(NoticeView notice, PackReader reader, InfoPackArticle occasion, DocumentWords words) {
        Language language = occasion.language();
        InfoShelf shelf = shelf(notice);
        List<NoticeView> more = shelf.notices(reader.wishes(), MORE_ARTICLES);
        List<EventView> fitting = shelf.events(reader.wishes());
        List<EventView> shown = fitting.subList(0, Math.min(EVENTS, fitting.size()));

        Set<Long> about = new TreeSet<>(notice.topics());
        more.forEach(one -> about.addAll(one.topics()));
        shown.forEach(event -> about.add(event.topicId()));
        List<InfoPackArticle> articles = new ArrayList<>(List.of(occasion));
        more.forEach(one -> articles.add(shelf.article(one, language)));
        return new InfoPackData(
                language,
                settings.town(),
                reader.name(),
                reader.address(),
                new MailWords(language).list(shelf.names(reader.wishes(), about, language)),
                reader.greeting() + ",",
                articles,
                shown.stream().map(event -> shelf.event(event, language)).toList(),
                fitting.size() - shown.size(),
                settings.portalUrl() + "/veranstaltungen",
                settings.portalUrl(),
                TownTime.date(TownTime.now(clock), language),
                words);
    }

    /** Returns the next events that fit a reader, for a letter on paper. */
    public List<EventLine> onPaper(NoticeView notice, ProfileView reader, Language language) {
        InfoShelf shelf = shelf(notice);
        return shelf.events(interests.wishes(reader.id())).stream()
                .limit(EVENTS_ON_PAPER)
                .map(event -> line(shelf.event(event, language)))
                .toList();
    }

    private static EventLine line(InfoPackEvent event) {
        return new EventLine(event.title(), event.when(), event.place(), event.url());
    }

    private InfoShelf shelf(NoticeView notice) {
        Instant now = clock.instant();
        InfoShelf kept = shelves.get(notice.id());
        if (kept != null && kept.fresh(now)) {
            return kept;
        }
        shelves.values().removeIf(shelf -> !shelf.fresh(now));
        return shelves.computeIfAbsent(notice.id(), number -> read(number, now));
    }

    private InfoShelf read(long notice, Instant now) {
        LocalDateTime today = TownTime.now(clock);
        return new InfoShelf(
                now.plus(KEPT),
                notices.sentSince(now.minus(RECENT), NOTICES_AT_HAND).stream()
                        .filter(other -> other.id() != notice)
                        .toList(),
                events.find(EventFilter.NONE, 0, EVENTS_AT_HAND).stream()
                        .filter(event -> event.startsAt().isAfter(today))
                        .toList(),
                topics.tree(),
                profiles.districts(),
                settings.portalUrl());
    }
}
