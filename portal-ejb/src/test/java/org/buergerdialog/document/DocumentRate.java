package org.buergerdialog.document;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.buergerdialog.shared.Language;

/**
 * Measures how many tickets a second of one processor makes, in several states of the code in turn; no test, see
 * docs/performance.md.
 *
 * <p>Each word is a path with the classes of one state, tests included. All are loaded side by side, so that whatever
 * else the machine does hits all of them.
 */
public final class DocumentRate {

    private static final int PAGES = Integer.getInteger("pages", 300);
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int WARM = 5;
    private static final double NANOS = 1e9;

    private DocumentRate() {}

    public static void main(String[] paths) throws Exception {
        List<State> states = new ArrayList<>();
        for (String path : paths) {
            states.add(new State(path));
        }
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (int i = 0; i < states.size(); i++) {
                State state = states.get(round % 2 == 0 ? i : states.size() - 1 - i);
                double rate = state.rate(round);
                if (round >= WARM) {
                    state.rates.add(rate);
                }
            }
        }
        for (State state : states) {
            Collections.sort(state.rates);
            System.out.printf(
                    Locale.ROOT,
                    "%6.0f pages/s of processor time, median of %d (%.0f to %.0f), %d bytes: %s%n",
                    state.rates.get(ROUNDS / 2),
                    ROUNDS,
                    state.rates.get(0),
                    state.rates.get(ROUNDS - 1),
                    state.size,
                    state.path);
        }
    }

    private static final class State {

        private final String path;
        private final Method sample;
        private final Method render;
        private final Object language;
        private final List<Double> rates = new ArrayList<>();
        private int size;

        State(String path) throws Exception {
            this.path = path;
            ClassLoader classes = new OwnClasses(path);
            Class<?> languages = classes.loadClass(Language.class.getName());
            language = languages.getField("DE").get(null);
            sample = classes.loadClass(Samples.class.getName())
                    .getDeclaredMethod("ticket", languages, String.class, String.class);
            sample.setAccessible(true);
            render = classes.loadClass(TicketDocument.class.getName())
                    .getMethod("render", classes.loadClass(TicketData.class.getName()));
        }

        double rate(int round) throws Exception {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int page = 0; page < PAGES; page++) {
                Object ticket = sample.invoke(null, language, "Anna Berger " + page, "Bürgerversammlung " + round);
                size = ((byte[]) render.invoke(null, ticket)).length;
            }
            return PAGES * NANOS / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
    }

    /** Looks for our classes in its own folders, for all others where they always are. */
    private static final class OwnClasses extends URLClassLoader {

        OwnClasses(String path) {
            super(
                    Arrays.stream(path.split(File.pathSeparator))
                            .map(OwnClasses::url)
                            .toArray(URL[]::new),
                    DocumentRate.class.getClassLoader());
        }

        private static URL url(String folder) {
            try {
                return new File(folder).toURI().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(folder, e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.buergerdialog.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
