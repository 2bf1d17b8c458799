package org.buergerdialog.it.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.buergerdialog.it.stack.Stack;

/** The portal's own table of addresses, read from the application that is running. */
final class RouteTable {

    private static final String CLASSES = "WEB-INF/classes/";

    private RouteTable() {}

    /**
     * An address of the portal.
     *
     * @param roles who may see it; empty means everybody
     * @param page whether it answers with a page and not with a file
     */
    record Entry(String address, List<String> roles, boolean page) {}

    static List<Entry> read() {
        try {
            Path classes = Files.createTempDirectory("portal-web");
            unpack(classes);
            try (URLClassLoader loader = loader(classes)) {
                return entries(loader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The table of routes has another shape now", e);
        }
    }

    private static URLClassLoader loader(Path classes) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, RouteTable.class.getClassLoader());
    }

    private static List<Entry> entries(ClassLoader loader) throws ReflectiveOperationException {
        Field table = loader.loadClass("org.buergerdialog.web.frame.Routes").getDeclaredField("TABLE");
        table.setAccessible(true);
        List<Entry> entries = new ArrayList<>();
        for (Object route : (List<?>) table.get(null)) {
            List<String> roles = new ArrayList<>();
            ((List<?>) call(route, "roles")).forEach(role -> roles.add((String) role));
            entries.add(new Entry((String) call(route, "address"), roles, (boolean) call(route, "isPage")));
        }
        return entries;
    }

    private static Object call(Object route, String name) throws ReflectiveOperationException {
        Method method = route.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(route);
    }

    private static void unpack(Path folder) throws IOException {
        try (ZipFile application = new ZipFile(Stack.application().toFile());
                InputStream war = application.getInputStream(application.getEntry("portal-web.war"));
                ZipInputStream zip = new ZipInputStream(war)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && entry.getName().startsWith(CLASSES)) {
                    Path file = folder.resolve(entry.getName().substring(CLASSES.length()));
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
