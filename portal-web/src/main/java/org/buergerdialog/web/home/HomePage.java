package org.buergerdialog.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.content.NewsService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.web.frame.Viewer;

/** What is on, and for residents what concerns them. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEXT = 5;
    private static final int NEWS = 3;

    @Inject
    private EventService eventService;

    @Inject
    private NewsService notices;

    @Inject
    private TopicService topicService;

    @Inject
    private PreferenceService preferences;

    @Inject
    private Viewer viewer;

    private List<EventView> next;
    private List<NoticeView> news;
    private List<EventView> concerning = List.of();
    private List<TopicView> topics;
    private Set<Long> followed = Set.of();

    @PostConstruct
    void load() {
        next = eventService.upcoming(NEXT);
        news = notices.page(Set.of(), 0, NEWS);
        topics = topicService.tree();
        if (viewer.isCitizen()) {
            followed = preferences.followed(Access.signedIn());
        }
        if (!followed.isEmpty()) {
            concerning = eventService.find(EventFilter.ofTopics(followed), 0, NEXT);
        }
    }

    public List<EventView> getEvents() {
        return next;
    }

    /** What the town has said last. */
    public List<NoticeView> getNews() {
        return news;
    }

    /** The next events in the topics the resident follows. */
    public List<EventView> getConcerning() {
        return concerning;
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    public boolean follows(long topicId) {
        return followed.contains(topicId);
    }
}
