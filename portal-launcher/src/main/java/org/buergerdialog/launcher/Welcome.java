package org.buergerdialog.launcher;

/** What to try once everything runs: addresses and demo accounts. */
final class Welcome {
    private Welcome() {}

    static String text(Settings settings) {
        return """

                Portal      %s
                Back office %s/verwaltung
                Mailbox     %s
                Website     %s  (example with a newsletter form)
                Keycloak    %s  (admin / admin)
                MariaDB     %s  (portal / portal)
                SMTP/IMAP   localhost:%d / localhost:%d
                SMPP        localhost:%d

                Demo accounts, all with the password Demo-2026!
                  anna.berger@musterstadt.example       resident
                  jonas.weber@musterstadt.example       resident
                  elif.sahin@musterstadt.example        resident (English)
                  redaktion@musterstadt.example         editor
                  nora.lindner@musterstadt.example      editor and resident
                  veranstaltungen@musterstadt.example   event manager
                  beratung@musterstadt.example          adviser
                  datenschutz@musterstadt.example       privacy officer
                  admin@musterstadt.example             all staff roles
                """
                .formatted(
                        settings.portalUrl(),
                        settings.portalUrl(),
                        settings.mailboxUrl(),
                        settings.exampleUrl(),
                        settings.keycloakUrl(),
                        settings.databaseUrl("portal"),
                        settings.port(Settings.Port.SMTP_PORT),
                        settings.port(Settings.Port.IMAP_PORT),
                        settings.port(Settings.Port.SMPP_PORT))
                .stripTrailing();
    }
}
