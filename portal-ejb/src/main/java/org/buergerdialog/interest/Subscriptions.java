package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.consent.OptInConfirmed;
import org.buergerdialog.consent.OptInRequest;
import org.buergerdialog.consent.OptIns;
import org.buergerdialog.shared.Bilingual;

/** The topics that wait for a confirmation; pages use {@link SubscriptionService}. */
@Stateless
@PermitAll
public class Subscriptions {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private OptIns optIns;

    @EJB
    private Interests interests;

    /** Asks the address for confirmation and keeps the topics until it comes. */
    public void request(OptInRequest request, Set<Long> topics) {
        long optIn = optIns.request(request);
        topics.forEach(topic -> em.persist(new SubscriptionTopic(optIn, topic)));
    }

    /** Returns the names of the topics that were ticked; empty if the request was not for news. */
    public List<Bilingual> topicsOf(long optIn) {
        return em.createNamedQuery("SubscriptionTopic.topics", Topic.class)
                .setParameter("optIn", optIn)
                .getResultStream()
                .map(topic -> topic.view(List.of()).name())
                .toList();
    }

    /** Follows what was ticked; topics that the resident follows already stay as they are. */
    public void follow(@Observes OptInConfirmed fact) {
        Set<Long> topics = em.createNamedQuery("SubscriptionTopic.topics", Topic.class)
                .setParameter("optIn", fact.optIn())
                .getResultStream()
                .map(Topic::id)
                .collect(Collectors.toSet());
        interests.follow(fact.citizen(), topics, Door.OPT_IN);
    }
}
