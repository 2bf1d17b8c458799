package org.buergerdialog.it.stack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody who can sign in. */
public record Account(String email, String password, String givenName, String familyName) {

    private static final String PASSWORD = "Demo-2026!";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String REALM = Stack.keycloak() + "/admin/realms/buergerdialog";

    public static final Account CITIZEN = demo("anna.berger", "Anna", "Berger");
    public static final Account EDITOR = demo("redaktion", null, null);
    public static final Account EVENT_MANAGER = demo("veranstaltungen", null, null);
    public static final Account ADVISER = demo("beratung", null, null);
    public static final Account PRIVACY_OFFICER = demo("datenschutz", null, null);
    public static final Account ADMIN = demo("admin", null, null);

    private static Account demo(String name, String givenName, String familyName) {
        return new Account(name + "@musterstadt.example", PASSWORD, givenName, familyName);
    }

    /** A resident nobody has seen before; not yet known to Keycloak. */
    public static Account newcomer() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new Account("mira." + id + "@musterstadt.example", "Sommer-am-See-" + id, "Mira", "Prüfstein-" + id);
    }

    /** A resident whose account Keycloak has and whose address it has verified. */
    public static Account resident() {
        Account account = newcomer();
        account.create();
        return account;
    }

    /** A resident who is an editor, too. */
    public static Account editingResident() {
        Account account = newcomer();
        String user = account.create();
        JsonArray roles = new JsonArray();
        roles.add(JsonParser.parseString(send(authorized("/roles/editor")).body()));
        expect(204, send(authorized(user + "/role-mappings/realm").POST(json(roles))));
        return account;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /**
     * Makes the account as an administrator of Keycloak would, because signing up takes a browser and a mail.
     *
     * @return where it is within the realm
     */
    private String create() {
        JsonObject credential = new JsonObject();
        credential.addProperty("type", "password");
        credential.addProperty("value", password);
        JsonArray credentials = new JsonArray();
        credentials.add(credential);
        JsonObject user = new JsonObject();
        user.addProperty("username", email);
        user.addProperty("email", email);
        user.addProperty("emailVerified", true);
        user.addProperty("enabled", true);
        user.addProperty("firstName", givenName);
        user.addProperty("lastName", familyName);
        user.add("credentials", credentials);
        HttpResponse<String> response = send(authorized("/users").POST(json(user)));
        expect(201, response);
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/users/"));
    }

    private static HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(REALM + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(JsonElement content) {
        return HttpRequest.BodyPublishers.ofString(content.toString());
    }

    private static void expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException("Keycloak answers " + response.statusCode() + ": " + response.body());
        }
    }

    private static String token() {
        HttpResponse<String> response = send(
                HttpRequest.newBuilder(URI.create(Stack.keycloak() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + Stack.keycloakAdmin() + "&password=" + Stack.keycloakPassword())));
        return JsonParser.parseString(response.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
