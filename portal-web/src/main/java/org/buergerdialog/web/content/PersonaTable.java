package org.buergerdialog.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.content.PersonaService;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.web.frame.Viewer;

/** All personas, with what they follow in words. */
@Named
@RequestScoped
public class PersonaTable {

    @Inject
    private PersonaService personas;

    @Inject
    private TopicService topics;

    @Inject
    private ProfileService profiles;

    @Inject
    private Viewer viewer;

    private List<PersonaView> rows;
    private Map<Long, String> topicNames;
    private Map<String, String> districtNames;

    public List<PersonaView> getRows() {
        if (rows == null) {
            rows = personas.all();
        }
        return rows;
    }

    public String topics(Set<Long> followed) {
        if (topicNames == null) {
            topicNames = new HashMap<>();
            topics.tree().stream()
                    .flatMap(TopicView::withBelow)
                    .forEach(topic -> topicNames.put(topic.id(), topic.name().in(viewer.getLanguage())));
        }
        return followed.stream().map(topicNames::get).sorted().collect(Collectors.joining(", "));
    }

    public String district(String slug) {
        if (districtNames == null) {
            districtNames =
                    profiles.districts().stream().collect(Collectors.toMap(DistrictView::slug, DistrictView::name));
        }
        return slug == null ? "" : districtNames.getOrDefault(slug, slug);
    }
}
