package org.buergerdialog.interest;

/** How a resident follows a topic. */
public record TopicChoice(Frequency frequency, Channel channel) {

    /** What a topic begins with. */
    public static final TopicChoice DEFAULT = new TopicChoice(Frequency.IMMEDIATE, Channel.EMAIL);

    private static final String SEPARATOR = "/";

    TopicChoice with(Frequency other) {
        return new TopicChoice(other, channel);
    }

    TopicChoice with(Channel other) {
        return new TopicChoice(frequency, other);
    }

    /** Writes it as the log of changes keeps it, for instance {@code WEEKLY/EMAIL}. */
    String text() {
        return frequency + SEPARATOR + channel;
    }

    static TopicChoice parse(String text) {
        String[] parts = text.split(SEPARATOR);
        return new TopicChoice(Frequency.valueOf(parts[0]), Channel.valueOf(parts[1]));
    }
}
