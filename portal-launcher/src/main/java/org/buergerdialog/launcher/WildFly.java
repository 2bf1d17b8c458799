package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** WildFly, configured by the same script as in production, with the portal's EAR. */
final class WildFly implements Part {
    private static final String EAR = "buergerdialog.ear";
    /** As WildFly's own start script sets them for a modular JDK. */
    private static final List<String> MODULE_OPTIONS = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Settings settings;
    private final Processes processes;
    private final Distribution distribution;
    private final Path base;
    private Process process;

    WildFly(Settings settings, Processes processes) {
        this.settings = settings;
        this.processes = processes;
        this.distribution = Distribution.wildfly(settings);
        this.base = settings.state().resolve("wildfly");
    }

    @Override
    public String name() {
        return "WildFly with the portal";
    }

    @Override
    public void prepare() throws IOException {
        prepareServer();
        takeOverApplication();
    }

    /** Unpacks and configures the server; without the application. */
    void prepareServer() throws IOException {
        Path serverZip = settings.checkout().resolve("portal-ear/target/portal-server.zip");
        String fingerprint = Folder.fingerprint(serverZip);
        distribution.prepare(home -> {
            Path mark = home.resolve("portal-server");
            if (!Folder.marked(mark, fingerprint)) {
                new Archive(serverZip, "").unpackOver(home);
                Folder.mark(mark, fingerprint);
            }
        });
        Path mark = base.resolve("configured");
        if (!Folder.marked(mark, fingerprint)) {
            Folder.remove(base.resolve("configuration"));
            Folder.copy(distribution.home().resolve("standalone/configuration"), base.resolve("configuration"));
            configure();
            Folder.mark(mark, fingerprint);
        }
    }

    /** Applies the script that operators apply; doing it again changes nothing. */
    void configure() throws IOException {
        Path home = distribution.home();
        processes.finish(
                "WildFly configured",
                "wildfly-configure",
                Map.of("JAVA_OPTS", Processes.mark(settings.state())),
                List.of(
                        home.resolve("bin/jboss-cli.sh").toString(),
                        "-Djboss.server.base.dir=" + base,
                        "--file=" + home.resolve("configure.cli")));
    }

    Path configuration() {
        return base.resolve("configuration/standalone.xml");
    }

    private void takeOverApplication() throws IOException {
        Path built = settings.application();
        if (!Files.exists(built)) {
            throw new Problem("The application is not built: " + built + " is missing.");
        }
        Path deployments = base.resolve("deployments");
        Files.createDirectories(deployments);
        for (String mark : List.of("deployed", "failed", "undeployed", "isdeploying", "pending", "skipdeploy")) {
            Files.deleteIfExists(deployments.resolve(EAR + "." + mark));
        }
        Path deployed = deployments.resolve(EAR);
        if (!Files.exists(deployed) || Files.mismatch(built, deployed) >= 0) {
            Files.copy(built, deployed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void start() throws IOException {
        process = processes.start("wildfly", environment(), command());
        Path failed = base.resolve("deployments").resolve(EAR + ".failed");
        processes.await(name(), "wildfly", process, Duration.ofMinutes(10), () -> {
            if (Files.exists(failed)) {
                throw new Problem("WildFly cannot deploy the portal: " + LogFile.reason(settings.log("wildfly")));
            }
            return healthy(settings);
        });
    }

    private List<String> command() {
        Path home = distribution.home();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(Processes.mark(settings.state()));
        command.add("-Xms256m");
        command.add("-Xmx" + settings.memory("WILDFLY_MEMORY"));
        command.add("-XX:MetaspaceSize=96m");
        command.add("-Djava.net.preferIPv4Stack=true");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=UTC"); // docs/operations says why
        command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
        command.addAll(MODULE_OPTIONS);
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
        command.add("-jar");
        command.add(home.resolve("jboss-modules.jar").toString());
        command.add("-mp");
        command.add(home.resolve("modules").toString());
        command.add("org.jboss.as.standalone");
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + base);
        command.add("-Djboss.http.port=" + settings.port(Settings.Port.PORTAL_PORT));
        command.add("-Djboss.management.http.port=" + settings.port(Settings.Port.MANAGEMENT_PORT));
        return command;
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new LinkedHashMap<>(settings.serverEnvironment());
        environment.put("PORTAL_LINK_KEY", LinkKey.in(settings.state()));
        environment.put("PORTAL_ANCHORS", settings.anchors().toString());
        environment.put("PORTAL_MEASURE_OPENS", System.getenv().getOrDefault("PORTAL_MEASURE_OPENS", "true"));
        environment.put("PORTAL_BOUNCE_ADDRESS", Bounces.ADDRESS);
        environment.put("PORTAL_BOUNCE_IMAP_HOST", "localhost");
        environment.put("PORTAL_BOUNCE_IMAP_PORT", Integer.toString(settings.port(Settings.Port.IMAP_PORT)));
        environment.put("PORTAL_BOUNCE_IMAP_TLS", "off");
        environment.put("PORTAL_BOUNCE_IMAP_USER", Bounces.ADDRESS);
        environment.put("PORTAL_BOUNCE_IMAP_PASSWORD", Bounces.ADDRESS);
        environment.put("PORTAL_SMS_GATEWAY", settings.smsUrl());
        environment.put("PORTAL_SMS_SECRET", SmsCentre.SECRET);
        environment.put("PORTAL_SMS_SENDER", "+" + Mail.PORTAL);
        environment.put("PORTAL_SMS_CALLBACK_SECRET", "demo-callback-of-a-gateway-over-http");
        // the origin of the example website
        environment.put(
                "PORTAL_API_ORIGINS", System.getenv().getOrDefault("PORTAL_API_ORIGINS", settings.mailboxUrl()));
        // who tries a text message at night wants to see it
        environment.put("PORTAL_QUIET_HOURS_SMS", System.getenv().getOrDefault("PORTAL_QUIET_HOURS_SMS", "off"));
        environment.put("PORTAL_DEMO", System.getenv().getOrDefault("PORTAL_DEMO", "true"));
        return environment;
    }

    static boolean healthy(Settings settings) {
        return Probe.answers(settings.portalUrl() + "/gesundheit");
    }

    @Override
    public void stop() {
        if (process != null) {
            Processes.end(process.toHandle(), Duration.ofSeconds(30));
        }
    }

    @Override
    public boolean running() {
        return process != null && process.isAlive();
    }
}
