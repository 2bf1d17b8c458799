package org.buergerdialog.mailing.sms.gateway;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A gateway that takes text messages as JSON over HTTP; docs/operations has the contract. */
public final class HttpGateway implements TextGateway {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int LARGEST_ANSWER = 64 * 1024;

    /** Not the message's fault: no access, wrong address, come back later. */
    private static final Set<Integer> AWAY = Set.of(401, 402, 403, 404, 405, 407, 429, 503);

    private static final Set<Integer> LATER = Set.of(408, 409, 423, 425);

    private final URI address;
    private final String secret;
    private final String sender;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /**
     * @param secret what the gateway knows us by
     * @param sender what the reader sees as the sender
     * @param patience how long the gateway may take for its answer
     */
    public HttpGateway(URI address, String secret, String sender, Duration patience) {
        this.address = address;
        this.secret = secret;
        this.sender = sender;
        this.patience = patience;
    }

    @Override
    public List<String> send(TextMessage message) throws TextFailure {
        HttpResponse<InputStream> response = answer(request(message));
        int status = response.statusCode();
        try (InputStream body = response.body()) {
            if (AWAY.contains(status)) {
                throw TextFailure.away("HTTP " + status, null);
            }
            if (status >= SERVER_ERROR
                    || status < 200
                    || status >= 300 && status < CLIENT_ERROR
                    || LATER.contains(status)) {
                throw TextFailure.temporary("HTTP " + status);
            }
            if (status >= CLIENT_ERROR) {
                throw TextFailure.permanent("HTTP " + status);
            }
            return id(body.readNBytes(LARGEST_ANSWER));
        } catch (IOException e) {
            throw TextFailure.uncertain(e.getClass().getSimpleName(), e);
        }
    }

    private HttpRequest request(TextMessage message) {
        String body = Json.createObjectBuilder()
                .add("id", message.key())
                .add("from", sender)
                .add("to", message.number())
                .add("text", message.text().text())
                .build()
                .toString();
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<InputStream> answer(HttpRequest request) throws TextFailure {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw TextFailure.away(e.getClass().getSimpleName(), e);
        } catch (HttpTimeoutException e) {
            throw TextFailure.uncertain("no answer in time", e);
        } catch (IOException e) {
            throw TextFailure.uncertain(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TextFailure.uncertain("interrupted", e);
        }
    }

    /** A gateway that names no id has taken the message all the same; it will just never report. */
    private static List<String> id(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject answer = reader.readObject();
            JsonValue id = answer.get("id");
            if (id instanceof JsonString text && !text.getString().isBlank()) {
                return List.of(text.getString());
            }
            return id != null && id.getValueType() == JsonValue.ValueType.NUMBER ? List.of(id.toString()) : List.of();
        } catch (JsonException e) {
            return List.of();
        }
    }
}
