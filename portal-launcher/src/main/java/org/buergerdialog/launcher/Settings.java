package org.buergerdialog.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where things are, which ports they use and how much memory they get; all from the environment. */
record Settings(
        Path checkout,
        Path state,
        Path distributions,
        Path application,
        Map<Port, Integer> ports,
        Map<String, String> memory) {

    /** A port of the stack, the variable that moves it, and what listens there. */
    enum Port {
        PORTAL_PORT(8080, "portal"),
        KEYCLOAK_PORT(8180, "Keycloak"),
        MAILBOX_PORT(8025, "mailbox page"),
        SMTP_PORT(2525, "SMTP"),
        IMAP_PORT(2143, "IMAP"),
        SMPP_PORT(2775, "SMPP"),
        DB_PORT(3307, "MariaDB"),
        MANAGEMENT_PORT(9990, "WildFly management");

        final int standard;
        final String label;

        Port(int standard, String label) {
            this.standard = standard;
            this.label = label;
        }
    }

    private static final Map<String, String> MEMORY =
            Map.of("WILDFLY_MEMORY", "1g", "KEYCLOAK_MEMORY", "768m", "DB_MEMORY", "256m");

    static Settings of(Path checkout, Map<String, String> environment) {
        Path standard = checkout.resolve(".portal");
        Path state = path(checkout, environment.get("PORTAL_STATE"), standard);
        Path distributions = path(checkout, environment.get("PORTAL_DIST"), standard.resolve("dist"));
        Path application =
                path(checkout, environment.get("PORTAL_EAR"), checkout.resolve("portal-ear/target/buergerdialog.ear"));
        Map<Port, Integer> ports = new LinkedHashMap<>();
        for (Port port : Port.values()) {
            ports.put(port, port(port.name(), environment.get(port.name()), port.standard));
        }
        Map<String, String> memory = new LinkedHashMap<>();
        MEMORY.forEach((name, fallback) -> memory.put(name, memory(name, environment.get(name), fallback)));
        return new Settings(checkout, state, distributions, application, Map.copyOf(ports), Map.copyOf(memory));
    }

    private static Path path(Path checkout, String value, Path fallback) {
        return blank(value) ? fallback : checkout.resolve(value).normalize();
    }

    private static int port(String name, String value, int fallback) {
        if (blank(value)) {
            return fallback;
        }
        String problem = name + " is '" + value + "', but a port is a number from 1 to 65535.";
        try {
            int port = Integer.parseInt(value.strip());
            if (port < 1 || port > 65535) {
                throw new Problem(problem);
            }
            return port;
        } catch (NumberFormatException e) {
            throw new Problem(problem, e);
        }
    }

    private static String memory(String name, String value, String fallback) {
        if (blank(value)) {
            return fallback;
        }
        if (!value.matches("[1-9][0-9]*[mMgG]")) {
            throw new Problem(name + " is '" + value + "', but memory is written like 512m or 2g.");
        }
        return value;
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    int port(Port port) {
        return ports.get(port);
    }

    String memory(String name) {
        return memory.get(name);
    }

    String portalUrl() {
        return "http://localhost:" + port(Port.PORTAL_PORT);
    }

    String keycloakUrl() {
        return "http://localhost:" + port(Port.KEYCLOAK_PORT);
    }

    String realmUrl() {
        return keycloakUrl() + "/realms/buergerdialog";
    }

    String mailboxUrl() {
        return "http://localhost:" + port(Port.MAILBOX_PORT);
    }

    /** The town's own website, as the demo imagines it. */
    String exampleUrl() {
        return mailboxUrl() + ExampleWebsite.PATH + "/";
    }

    /** The mobile network, as the demo imagines it. */
    String smsUrl() {
        return "smpp://" + SmsCentre.USER + "@localhost:" + port(Port.SMPP_PORT);
    }

    String databaseUrl(String database) {
        return "jdbc:mariadb://localhost:" + port(Port.DB_PORT) + "/" + database;
    }

    /** Where the portal writes down how its ledgers end, outside the database. */
    Path anchors() {
        return state.resolve("anchors");
    }

    Path log(String name) {
        return state.resolve("log").resolve(name + ".log");
    }

    /** What the portal and the realm import read; see docs/operations. */
    Map<String, String> serverEnvironment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PORTAL_URL", portalUrl());
        environment.put("OIDC_PROVIDER_URL", realmUrl());
        environment.put("OIDC_CLIENT_ID", "portal");
        environment.put("OIDC_CLIENT_SECRET", "demo-secret");
        environment.put("DB_URL", databaseUrl("portal"));
        environment.put("DB_USER", "portal");
        environment.put("DB_PASSWORD", "portal");
        environment.put("SMTP_HOST", "localhost");
        environment.put("SMTP_PORT", Integer.toString(port(Port.SMTP_PORT)));
        environment.put("SMTP_TLS", "false");
        return environment;
    }
}
