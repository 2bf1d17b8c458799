package org.buergerdialog.interest;

import java.util.List;

/**
 * A topic with what the resident wants to hear of it, and the topics below.
 *
 * @param frequency what would be where the topic is not followed
 * @param channel what would be where the topic is not followed
 */
public record TopicPreference(
        TopicView topic, boolean followed, Frequency frequency, Channel channel, List<TopicPreference> children) {}
