package org.buergerdialog.mailing.sms.gateway;

import java.util.List;

/** Hands text messages on to whoever delivers them. */
public interface TextGateway extends AutoCloseable {

    /** Stands in where the town has none: nothing leaves. */
    static TextGateway none() {
        return message -> {
            throw TextFailure.away("no gateway", null);
        };
    }

    /**
     * Hands a message over.
     *
     * @return how the gateway calls its parts in its reports; empty if it never reports
     * @throws TextFailure if it did not take it, or did not say so
     */
    List<String> send(TextMessage message) throws TextFailure;

    /**
     * Restores what is needed to send and to be told what comes back; harmless when all is well.
     *
     * @throws TextFailure if the gateway is not there
     */
    default void keepReady() throws TextFailure {}

    @Override
    default void close() {}
}
