package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.omnifaces.cdi.Param;

/** The coming events, all or those of one topic, a page at a time. */
@Named
@RequestScoped
public class EventListPage {

    private static final int PAGE_SIZE = 10;

    @Inject
    private EventService eventService;

    @Inject
    private TopicService topicService;

    @Inject
    @Param(name = "thema")
    private String topicSlug;

    @Inject
    @Param(name = "seite")
    private Integer requested;

    private List<EventView> events;
    private List<TopicView> topics;

    @PostConstruct
    void load() {
        topics = topicService.tree();
        Set<Long> wanted = topicSlug == null
                ? Set.of()
                : topicService.bySlug(topicSlug).stream()
                        .flatMap(TopicView::withBelow)
                        .map(TopicView::id)
                        .collect(Collectors.toSet());
        events = eventService.upcoming(1000).stream()
                .filter(event -> topicSlug == null || wanted.contains(event.topicId()))
                .toList();
    }

    public List<EventView> getEvents() {
        return events.stream()
                .skip((long) (getPage() - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
    }

    public int getPage() {
        return requested == null ? 1 : Math.max(1, Math.min(requested, getPages()));
    }

    public int getPages() {
        return Math.max(1, (events.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The address of a page of this list without its number, with the topic kept. */
    public String getAddress() {
        return "/veranstaltungen?" + (getTopicSlug().isEmpty() ? "" : "thema=" + getTopicSlug() + "&") + "seite=";
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    /** The topic the list is about; null for all. */
    public TopicView getTopic() {
        return topics.stream()
                .flatMap(TopicView::withBelow)
                .filter(topic -> topic.slug().equals(topicSlug))
                .findFirst()
                .orElse(null);
    }

    public String getTopicSlug() {
        return topicSlug == null ? "" : topicSlug.replaceAll("[^a-z0-9-]", "");
    }
}
