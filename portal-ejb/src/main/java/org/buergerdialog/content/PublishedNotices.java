package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.TownTime;

/** What everybody may read: approved pieces within their window. */
@Stateless
@PermitAll
public class PublishedNotices {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Notices notices;

    @Inject
    private Clock clock;

    /**
     * Returns a page of them, the newest first.
     *
     * @param topics what they are about; empty for anything
     */
    public List<NoticeView> page(@NotNull Set<Long> topics, int first, int size) {
        return about("Notice.published", Notice.class, topics, null)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(notice -> notices.view(notice, notice.approved()))
                .toList();
    }

    public int count(@NotNull Set<Long> topics) {
        return about("Notice.countPublished", Long.class, topics, null)
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound if there is none of this name that everybody may read now */
    public NoticeView get(@NotNull String slug) {
        return find(slug).orElseThrow(() -> new NotFound("notice"));
    }

    /** Returns the one of this name; empty if there is none that everybody may read now. */
    public Optional<NoticeView> find(@NotNull String slug) {
        return about("Notice.published", Notice.class, Set.of(), slug)
                .getResultStream()
                .findFirst()
                .map(notice -> notices.view(notice, notice.approved()));
    }

    private <T> TypedQuery<T> about(String query, Class<T> type, Set<Long> topics, String slug) {
        return em.createNamedQuery(query, type)
                .setParameter("now", TownTime.now(clock))
                .setParameter("slug", slug)
                .setParameter("anyTopic", topics.isEmpty())
                .setParameter("topics", topics.isEmpty() ? Set.of(0L) : topics);
    }
}
