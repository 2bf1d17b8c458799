package org.buergerdialog.it.server;

import com.apicatalog.jcs.Jcs;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.Assertions;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.ReturnedMail;
import org.buergerdialog.it.stack.Stack;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real application as it is deployed a second time, once for all tests of this package, with a web archive of
 * them in it. {@code arquillian.xml} names this class.
 */
final class SecondNode {

    /** Where the tests find the names of all classes of the domain, one per line. */
    static final String CLASSES = "domain-classes.txt";

    /** Where the tests find the names of all migrations, one per line. */
    static final String MIGRATIONS = "migrations.txt";

    /** Where the tests find how many tokens to try. */
    static final String TOKENS = "tokens.txt";

    /** Where the tests find how many mails to send to a mail server that misbehaves. */
    static final String FAULTS = "faults.txt";

    /** Where the tests find what somebody might type; all of it is tried by the unit tests. */
    static final String PAYLOADS = "org/buergerdialog/payload/payloads.json";

    /** One class of each library that the tests use themselves. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Assertions.class,
            ByteBuddy.class,
            Gson.class,
            JsonLd.class,
            Jcs.class,
            RdfQuadConsumer.class,
            NQuadsReader.class,
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class);

    private static final Class<?>[] CALLERS = {Caller.class, Outcome.class};
    private static final String DOMAIN = "portal-ejb.jar";

    private SecondNode() {}

    @Deployment
    static EnterpriseArchive application() {
        EnterpriseArchive application = ShrinkWrap.create(ZipImporter.class, "buergerdialog-it.ear")
                .importFrom(Stack.application().toFile())
                .as(EnterpriseArchive.class);
        String descriptor = read(application
                        .get("META-INF/application.xml")
                        .getAsset()
                        .openStream())
                .replace("<context-root>/</context-root>", "<context-root>/it-portal</context-root>")
                .replace(
                        "</application>",
                        "<module><ejb>it-callers.jar</ejb></module>"
                                + "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>"
                                + "</application>")
                // one name for one application: the running one has it already
                .replaceAll(
                        "<application-name>[^<]*</application-name>",
                        "<application-name>buergerdialog-it</application-name>");
        application.setApplicationXML(new StringAsset(descriptor));
        application.addAsModule(callers());
        Testable.archiveToTest(application.addAsModule(tests(application)).getAsType(WebArchive.class, "it.war"));
        return application;
    }

    /** A module of its own, because a web archive with beans would be asked twice for its security domain. */
    private static JavaArchive callers() {
        return ShrinkWrap.create(JavaArchive.class, "it-callers.jar")
                .addClasses(CALLERS)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron-base\n"),
                        "MANIFEST.MF");
    }

    private static WebArchive tests(EnterpriseArchive application) {
        JavaArchive domain = application.getAsType(JavaArchive.class, DOMAIN);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(false, Filters.exclude(CALLERS), SecondNode.class.getPackage())
                .addClasses(Stack.class, Await.class, Mailbox.class, ReturnedMail.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(new StringAsset(System.getProperty("tokens", "20000")), TOKENS)
                .addAsResource(new StringAsset(System.getProperty("faults", "240")), FAULTS)
                .addAsResource(PAYLOADS)
                .addAsResource(new StringAsset(names(domain, "/org/", ".class")), CLASSES)
                .addAsResource(new StringAsset(names(domain, "/db/migration/", ".sql")), MIGRATIONS);
        LIBRARIES.forEach(library -> war.addAsLibraries(jar(library)));
        return war;
    }

    private static File jar(Class<?> content) {
        return new File(
                content.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String names(JavaArchive archive, String folder, String ending) {
        return archive.getContent().keySet().stream()
                .map(ArchivePath::get)
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .map(path -> path.substring(1, path.length() - ending.length()).replace('/', '.'))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    static List<String> lines(String resource) {
        return read(SecondNode.class.getClassLoader().getResourceAsStream(resource))
                .lines()
                .toList();
    }

    private static String read(InputStream in) {
        try (in) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
