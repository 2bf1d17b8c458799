package org.buergerdialog.interest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** The topics a resident follows. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class InterestService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns the numbers of the topics the caller follows. */
    public Set<Long> mine() {
        return em.createNamedQuery("Interest.ofCitizen", Interest.class)
                .setParameter("citizen", citizens.current())
                .getResultStream()
                .map(Interest::topic)
                .collect(Collectors.toSet());
    }

    /** Follows a topic; harmless if the caller follows it already. */
    public void follow(long topic) {
        long citizen = citizens.current();
        if (em.find(Topic.class, topic) == null) {
            throw new NotFound("topic");
        }
        if (em.find(Interest.class, new Interest.Key(citizen, topic)) == null) {
            em.persist(new Interest(citizen, topic, clock.instant()));
            facts.publish(new TopicFollowed(citizen, topic));
        }
    }

    /** Leaves a topic; harmless if the caller does not follow it. */
    public void unfollow(long topic) {
        long citizen = citizens.current();
        Interest interest = em.find(Interest.class, new Interest.Key(citizen, topic));
        if (interest != null) {
            em.remove(interest);
            facts.publish(new TopicLeft(citizen, topic));
        }
    }

    /** Follows these topics and no others. */
    public void followExactly(@NotNull Set<Long> topics) {
        Set<Long> before = mine();
        topics.stream().filter(topic -> !before.contains(topic)).forEach(this::follow);
        before.stream().filter(topic -> !topics.contains(topic)).forEach(this::unfollow);
    }
}
