package org.buergerdialog.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where each part is and whether it is well. */
final class Status {
    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();

    static Status of(Settings settings) {
        return of(
                settings,
                WildFly.healthy(settings),
                Keycloak.healthy(settings),
                MailCatcher.healthy(settings),
                Probe.greets(settings.port(Settings.Port.DB_PORT)));
    }

    static Status of(Settings settings, boolean portal, boolean keycloak, boolean mail, boolean database) {
        Status status = new Status();
        status.part("portal", portal, Map.of("url", settings.portalUrl()));
        status.part("keycloak", keycloak, Map.of("url", settings.keycloakUrl()));
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("smtp", "localhost:" + settings.port(Settings.Port.SMTP_PORT));
        addresses.put("imap", "localhost:" + settings.port(Settings.Port.IMAP_PORT));
        addresses.put("smpp", "localhost:" + settings.port(Settings.Port.SMPP_PORT));
        addresses.put("url", settings.mailboxUrl());
        status.part("mail", mail, addresses);
        status.part("database", database, Map.of("url", settings.databaseUrl("portal")));
        return status;
    }

    private void part(String name, boolean healthy, Map<String, String> addresses) {
        Map<String, Object> part = new LinkedHashMap<>(addresses);
        part.put("healthy", healthy);
        parts.put(name, part);
    }

    boolean healthy() {
        return parts.values().stream().allMatch(part -> Boolean.TRUE.equals(part.get("healthy")));
    }

    String json() {
        return Json.of(parts);
    }

    String lines() {
        StringBuilder lines = new StringBuilder();
        parts.forEach((name, part) -> lines.append(String.format(
                "%-10s %-12s %s%n",
                name, Boolean.TRUE.equals(part.get("healthy")) ? "healthy" : "not healthy", part.get("url"))));
        return lines.toString().stripTrailing();
    }
}
