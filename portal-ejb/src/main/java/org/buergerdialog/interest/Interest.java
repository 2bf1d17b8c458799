package org.buergerdialog.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A resident follows a topic. */
@Entity
@Table(name = "interest")
@IdClass(Interest.Key.class)
@NamedQuery(name = "Interest.ofCitizen", query = "select i from Interest i where i.citizen = :citizen")
@NamedQuery(
        name = "Interest.topicsOf",
        query = "select i.citizen, i.topic from Interest i where i.citizen in :citizens")
@NamedQuery(
        name = "Interest.inTopic",
        query = "select i from Interest i, Topic t where i.citizen = :citizen and t.id = :topic"
                + " and (i.topic = t.id or i.topic = t.parent)")
class Interest {

    @Id
    @Column(name = "citizen_id")
    private long citizen;

    @Id
    @Column(name = "topic_id")
    private long topic;

    private Instant since;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    protected Interest() {}

    Interest(long citizen, long topic, TopicChoice choice, Instant since) {
        this.citizen = citizen;
        this.topic = topic;
        this.since = since;
        choose(choice);
    }

    long topic() {
        return topic;
    }

    TopicChoice choice() {
        return new TopicChoice(frequency, channel);
    }

    void choose(TopicChoice choice) {
        frequency = choice.frequency();
        channel = choice.channel();
    }

    /** Resident and topic. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long citizen;
        private long topic;

        protected Key() {}

        Key(long citizen, long topic) {
            this.citizen = citizen;
            this.topic = topic;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.citizen == citizen && key.topic == topic;
        }

        @Override
        public int hashCode() {
            return Objects.hash(citizen, topic);
        }
    }
}
