package org.buergerdialog.interest;

/**
 * A channel and what stands in its way.
 *
 * @param obstacle null if the channel can be chosen
 */
public record ChannelOption(Channel channel, ChannelObstacle obstacle) {

    public boolean available() {
        return obstacle == null;
    }
}
