package org.buergerdialog.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A topic that somebody ticked and that is followed once the address has confirmed. */
@Entity
@Table(name = "subscription_topic")
@IdClass(SubscriptionTopic.Key.class)
@NamedQuery(
        name = "SubscriptionTopic.topics",
        query = "select t from SubscriptionTopic s, Topic t where s.optIn = :optIn and t.id = s.topic"
                + " order by t.position, t.id")
class SubscriptionTopic {

    @Id
    @Column(name = "opt_in_id")
    private long optIn;

    @Id
    @Column(name = "topic_id")
    private long topic;

    protected SubscriptionTopic() {}

    SubscriptionTopic(long optIn, long topic) {
        this.optIn = optIn;
        this.topic = topic;
    }

    /** Request and topic. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long optIn;
        private long topic;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.optIn == optIn && key.topic == topic;
        }

        @Override
        public int hashCode() {
            return Objects.hash(optIn, topic);
        }
    }
}
