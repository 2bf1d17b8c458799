package org.buergerdialog.mailing.sms.gateway;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;

/** What an HTTP gateway tells us with one call: a report, or what somebody answered. */
public sealed interface GatewayCall {

    /** A message has arrived or never will. */
    record Report(String gatewayId, boolean delivered, Instant at) implements GatewayCall {
        @Override
        public void tell(TextInbox inbox) {
            inbox.reported(gatewayId, delivered, at);
        }
    }

    /** Somebody answered. */
    record Answer(String number, String text) implements GatewayCall {
        @Override
        public void tell(TextInbox inbox) {
            inbox.answered(number, text);
        }
    }

    /** A state in between, which changes nothing. */
    record Underway() implements GatewayCall {
        @Override
        public void tell(TextInbox inbox) {
            // nothing to tell yet
        }
    }

    Set<String> LOST = Set.of("undeliverable", "expired", "rejected");

    void tell(TextInbox inbox);

    /**
     * Reads a call.
     *
     * @throws IllegalArgumentException if it is not what the contract in docs/operations says
     */
    static GatewayCall read(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject call = reader.readObject();
            return switch (call.getString("type", "")) {
                case "report" -> report(call);
                case "answer" -> new Answer(call.getString("from"), call.getString("text"));
                default -> throw new IllegalArgumentException("type");
            };
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
            // The message of the cause may quote what was sent.
            throw new IllegalArgumentException(e.getClass().getSimpleName());
        }
    }

    private static GatewayCall report(JsonObject call) {
        String state = call.getString("state");
        boolean delivered = state.equals("delivered");
        if (!delivered && !LOST.contains(state)) {
            return new Underway();
        }
        Instant at = call.containsKey("at") ? Instant.parse(call.getString("at")) : null;
        return new Report(call.getString("id"), delivered, at);
    }
}
