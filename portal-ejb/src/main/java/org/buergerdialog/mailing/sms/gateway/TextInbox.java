package org.buergerdialog.mailing.sms.gateway;

import java.time.Instant;

/** Takes what a gateway tells: what became of messages, and what people answered. */
public interface TextInbox {

    /**
     * A message, or a part of one, has arrived or never will.
     *
     * @param gatewayId as {@link TextGateway#send} returned it
     * @param at when; null where the gateway names no time that can be relied on
     */
    void reported(String gatewayId, boolean delivered, Instant at);

    /**
     * Somebody answered.
     *
     * @param number with or without a plus, with country code
     */
    void answered(String number, String text);
}
