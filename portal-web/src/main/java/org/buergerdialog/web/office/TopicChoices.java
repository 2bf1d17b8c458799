package org.buergerdialog.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.web.frame.Viewer;

/** The topic tree as one list to choose from, each topic with the names of those above it. */
@Named
@RequestScoped
public class TopicChoices {

    @Inject
    private TopicService topics;

    @Inject
    private Viewer viewer;

    private final List<SelectItem> items = new ArrayList<>();

    @PostConstruct
    void load() {
        topics.tree().forEach(topic -> add("", topic));
    }

    private void add(String above, TopicView topic) {
        String name = above + topic.name().in(viewer.getLanguage());
        items.add(new SelectItem(topic.id(), name));
        topic.children().forEach(child -> add(name + " › ", child));
    }

    public List<SelectItem> getItems() {
        return items;
    }
}
