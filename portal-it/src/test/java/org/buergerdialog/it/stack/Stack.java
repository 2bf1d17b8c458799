package org.buergerdialog.it.stack;

import java.nio.file.Path;

/**
 * Where the parts of the running stack are.
 *
 * <p>The defaults are those of {@code ./portal start}; {@code ./portal test} hands its own over in the environment.
 */
public final class Stack {

    /** The name of the cookie that holds a visitor's session. */
    public static final String SESSION_COOKIE = "buergerdialog";

    private Stack() {}

    /** Returns the portal's address without a slash at the end. */
    public static String portal() {
        return setting("PORTAL_URL", "http://localhost:" + setting("PORTAL_PORT", "8080"));
    }

    public static String keycloak() {
        return "http://localhost:" + setting("KEYCLOAK_PORT", "8180");
    }

    public static String keycloakAdmin() {
        return setting("KEYCLOAK_ADMIN", "admin");
    }

    public static String keycloakPassword() {
        return setting("KEYCLOAK_ADMIN_PASSWORD", "admin");
    }

    public static String mailbox() {
        return "http://localhost:" + setting("MAILBOX_PORT", "8025");
    }

    /** Returns where the stack takes mails, on this machine. */
    public static int smtpPort() {
        return Integer.parseInt(setting("SMTP_PORT", "2525"));
    }

    /** Returns the example of the town's own website, which has another origin than the portal. */
    public static String website() {
        return mailbox() + "/beispiel/";
    }

    /** Returns the JDBC address of the portal's database. */
    public static String database() {
        return setting("DB_URL", "jdbc:mariadb://localhost:" + setting("DB_PORT", "3307") + "/portal");
    }

    public static String databaseUser() {
        return setting("DB_USER", "portal");
    }

    public static String databasePassword() {
        return setting("DB_PASSWORD", "portal");
    }

    /** Returns the application that is running on the stack. */
    public static Path application() {
        return Path.of(setting("PORTAL_EAR", "../portal-ear/target/buergerdialog.ear"));
    }

    /** Returns the browser; Debian's Chromium unless told otherwise. */
    public static Path browser() {
        return Path.of(setting("CHROMIUM", "/usr/bin/chromium"));
    }

    private static String setting(String name, String fallback) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? fallback : value.replaceFirst("/+$", "");
    }
}
