package org.buergerdialog.mailing.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.buergerdialog.mailing.sms.gateway.TextFailure.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGatewayTest {

    private static final TextMessage MESSAGE =
            new TextMessage("17", 17, "+4915112345678", new SmsText("Grüße aus Łódź 🎉"), new byte[0]);

    private final CountDownLatch never = new CountDownLatch(1);
    private HttpServer server;
    private HttpGateway gateway;
    private int status = 200;
    private String answer = "{\"id\":\"g-1\"}";
    private boolean silent;
    private String authorization;
    private String method;
    private JsonObject asked;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        gateway = to(server.getAddress().getPort(), Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        never.countDown();
        server.stop(0);
    }

    @Test
    void asksAsTheContractSays() throws TextFailure {
        assertThat(gateway.send(MESSAGE)).containsExactly("g-1");

        assertThat(method).isEqualTo("POST");
        assertThat(authorization).isEqualTo("Bearer secret");
        assertThat(asked)
                .isEqualTo(Json.createObjectBuilder()
                        .add("id", "17")
                        .add("from", "Musterstadt")
                        .add("to", "+4915112345678")
                        .add("text", "Grüße aus Łódź 🎉")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "[]", "{}", "{\"id\":\"\"}", "{\"id\":null}"})
    void aGatewayThatNamesNoIdHasTakenTheMessageAllTheSame(String said) throws TextFailure {
        answer = said;
        assertThat(gateway.send(MESSAGE)).isEmpty();
    }

    @Test
    void anIdMayBeANumber() throws TextFailure {
        answer = "{\"id\":4711}";
        assertThat(gateway.send(MESSAGE)).containsExactly("4711");
    }

    @ParameterizedTest
    @CsvSource({
        "400, PERMANENT",
        "422, PERMANENT",
        "410, PERMANENT",
        "401, AWAY",
        "403, AWAY",
        "404, AWAY",
        "429, AWAY",
        "503, AWAY",
        "408, TEMPORARY",
        "500, TEMPORARY",
        "502, TEMPORARY",
        "302, TEMPORARY"
    })
    void sortsWhatTheGatewayRefuses(int code, Kind kind) {
        status = code;
        TextFailure failure = failure(gateway);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(failure).hasMessage("HTTP " + code);
    }

    @Test
    void whoeverDoesNotAnswerInTimeMayHaveTakenIt() {
        silent = true;
        TextFailure failure = failure(to(server.getAddress().getPort(), Duration.ofMillis(200)));
        assertThat(failure.kind()).isEqualTo(Kind.TEMPORARY);
        assertThat(failure.mayHaveArrived()).isTrue();
    }

    @Test
    void whereNobodyListensEverythingWaits() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        TextFailure failure = failure(to(free, Duration.ofSeconds(20)));
        assertThat(failure.kind()).isEqualTo(Kind.AWAY);
        assertThat(failure.mayHaveArrived()).isFalse();
    }

    private static HttpGateway to(int port, Duration patience) {
        URI address = URI.create("http://localhost:" + port + "/messages");
        return new HttpGateway(address, "secret", "Musterstadt", patience);
    }

    private static TextFailure failure(HttpGateway gateway) {
        return catchThrowableOfType(TextFailure.class, () -> gateway.send(MESSAGE));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            method = exchange.getRequestMethod();
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            try (var reader = Json.createReader(exchange.getRequestBody())) {
                asked = reader.readObject();
            }
            if (silent) {
                never.await();
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
