package org.buergerdialog.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.Bilingual;

/** The names of topics and districts, read once for a whole list of events. */
class Names {

    private final Map<Long, Bilingual> topics = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();

    Names(List<TopicView> tree, List<DistrictView> districts) {
        tree.stream().flatMap(TopicView::withBelow).forEach(topic -> topics.put(topic.id(), topic.name()));
        districts.forEach(district -> this.districts.put(district.slug(), district.name()));
    }

    Bilingual topic(long id) {
        return topics.get(id);
    }

    /** Returns the district's name; null for the whole town. */
    String district(String slug) {
        return slug == null ? null : districts.get(slug);
    }
}
