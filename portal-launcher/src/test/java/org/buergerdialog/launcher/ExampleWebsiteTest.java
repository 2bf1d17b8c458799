package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleWebsiteTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Settings settings = Settings.of(CHECKOUT, Map.of("PORTAL_PORT", "18080"));
        server.createContext(ExampleWebsite.PATH, new ExampleWebsite(settings));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void talksToThePortalOfThisStack() throws Exception {
        HttpResponse<String> page = get("/beispiel/");

        assertThat(page.body())
                .contains("data-portal=\"http://localhost:18080\"")
                .doesNotContain("localhost:8080");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("connect-src http://localhost:18080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beispiel/script.js", "/beispiel/style.css"})
    void hasItsFiles(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/beispiel/x", "/beispiel/../pom.xml", "/beispiel/%2e%2e/%2e%2e/README.md", "/beispielhaft"})
    void hasNoOthers(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
