package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;

/**
 * What somebody wants to see of the events, as it stands in the address: so it can be bookmarked, sent and subscribed to.
 *
 * <p>What cannot be understood, such as a topic that is gone, is left out.
 */
@Named
@RequestScoped
public class EventQuery {

    private static final int LONGEST = 80;

    @Inject
    private HttpServletRequest request;

    @Inject
    private TopicService topicService;

    private List<TopicView> topics;
    private final Map<String, String> said = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        topics = topicService.tree();
        keep("suche", asked("suche").map(words -> words.substring(0, Math.min(words.length(), LONGEST))));
        keep("thema", asked("thema").filter(slug -> topic(slug).isPresent()));
        keep("ortsteil", asked("ortsteil").filter(slug -> slug.matches("[a-z0-9-]{1,60}")));
        keep("von", asked("von").filter(day -> date(day) != null));
        keep("bis", asked("bis").filter(day -> date(day) != null));
        keep("frei", asked("frei").filter("ja"::equals));
    }

    private void keep(String name, Optional<String> value) {
        value.ifPresent(given -> said.put(name, given));
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private Optional<TopicView> topic(String slug) {
        return topics.stream()
                .flatMap(TopicView::withBelow)
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }

    private static LocalDate date(String typed) {
        try {
            // Years of five digits are no dates of events, and the database knows none.
            return typed == null || typed.length() != "2026-11-26".length() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What is asked for, as far as it is still to come. */
    EventFilter filter(LocalDateTime now) {
        LocalDate from = date(said.get("von"));
        LocalDate until = date(said.get("bis"));
        return new EventFilter(
                getTopic() == null
                        ? Set.of()
                        : getTopic().withBelow().map(TopicView::id).collect(Collectors.toSet()),
                said.get("ortsteil"),
                from == null || from.atStartOfDay().isBefore(now) ? now : from.atStartOfDay(),
                until == null ? null : until.plusDays(1).atStartOfDay(),
                said.containsKey("frei"),
                said.get("suche"),
                false);
    }

    /** Whether the last day asked for lies before the first, so that nothing can be found. */
    public boolean isBackwards() {
        LocalDate from = date(said.get("von"));
        LocalDate until = date(said.get("bis"));
        return from != null && until != null && until.isBefore(from);
    }

    /** What was said, by the name of the field; an empty text where nothing was. */
    public String said(String name) {
        return said.getOrDefault(name, "");
    }

    /** The same question at another address, for instance that of a feed. */
    public String at(String path) {
        return said.isEmpty() ? path : path + "?" + encoded();
    }

    /** The same question at another address, to which one more parameter is appended. */
    public String before(String path) {
        return said.isEmpty() ? path + "?" : path + "?" + encoded() + "&";
    }

    private String encoded() {
        return said.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean isUnfiltered() {
        return said.isEmpty();
    }

    /** Whether something is asked that the form does not show at first. */
    public boolean isDetailed() {
        return said.keySet().stream().anyMatch(Set.of("ortsteil", "von", "bis", "frei")::contains);
    }

    /** The topic the list is about; null for all. */
    public TopicView getTopic() {
        return topic(said.get("thema")).orElse(null);
    }

    public List<TopicView> getTopics() {
        return topics;
    }
}
