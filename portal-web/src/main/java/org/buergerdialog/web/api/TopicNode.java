package org.buergerdialog.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.Language;

/** A topic to offer, with the topics below it. */
@JsonbPropertyOrder({"slug", "name", "children"})
public record TopicNode(String slug, String name, List<TopicNode> children) {

    static List<TopicNode> of(List<TopicView> topics, Language language) {
        return topics.stream()
                .map(topic -> new TopicNode(topic.slug(), topic.name().in(language), of(topic.children(), language)))
                .toList();
    }
}
