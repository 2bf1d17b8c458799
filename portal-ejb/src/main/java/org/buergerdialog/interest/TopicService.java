package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;

/** What the town has to say, as a tree of topics. */
@Stateless
@PermitAll
public class TopicService {

    @PersistenceContext
    private EntityManager em;

    /** Returns the topics of the first level with everything below them. */
    public List<TopicView> tree() {
        return below(null, all());
    }

    public Optional<TopicView> bySlug(String slug) {
        List<Topic> all = all();
        return all.stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .map(topic -> topic.view(below(topic.id(), all)));
    }

    /** @throws NotFound if there is no such topic */
    public TopicView get(long id) {
        return NotFound.unless(em.find(Topic.class, id), "topic").view(List.of());
    }

    /** Returns the numbers of those of the slugs that are topics. */
    public Set<Long> numbers(Set<String> slugs) {
        return all().stream()
                .filter(topic -> slugs.contains(topic.slug()))
                .map(Topic::id)
                .collect(Collectors.toSet());
    }

    /** @throws NotFound if there is no such topic */
    public List<String> names(Set<Long> numbers, Language language) {
        return numbers.stream().map(number -> get(number).name().in(language)).toList();
    }

    private List<Topic> all() {
        return em.createNamedQuery("Topic.all", Topic.class).getResultList();
    }

    private static List<TopicView> below(Long parent, List<Topic> all) {
        return all.stream()
                .filter(topic -> Objects.equals(topic.parent(), parent))
                .map(topic -> topic.view(below(topic.id(), all)))
                .toList();
    }
}
