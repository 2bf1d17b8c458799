package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.content.NewsService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.omnifaces.cdi.Param;

/** What the town has to say, a page at a time, about any topic or one of them. */
@Named
@RequestScoped
public class NewsListPage {

    private static final int PAGE_SIZE = 10;

    @Inject
    private NewsService notices;

    @Inject
    private TopicService topics;

    @Inject
    @Param(name = "thema")
    private String topic;

    @Inject
    @Param(name = "seite")
    private Integer requested;

    private Set<Long> about = Set.of();
    private int count;

    @PostConstruct
    void load() {
        if (topic != null && !topic.isBlank()) {
            about = topics.bySlug(topic).stream()
                    .flatMap(TopicView::withBelow)
                    .map(TopicView::id)
                    .collect(Collectors.toSet());
            if (about.isEmpty()) {
                topic = null;
            }
        }
        count = notices.count(about);
    }

    public List<NoticeView> getNotices() {
        return notices.page(about, (getPage() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public List<TopicView> getTopics() {
        return topics.tree();
    }

    /** The slug of the topic asked for; null for all. */
    public String getTopic() {
        return topic;
    }

    public int getPage() {
        return requested == null ? 1 : Math.max(1, Math.min(requested, getPages()));
    }

    public int getPages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The address of a page of this list without its number. */
    public String getAddress() {
        return "/aktuelles?" + (topic == null ? "" : "thema=" + topic + "&") + "seite=";
    }
}
