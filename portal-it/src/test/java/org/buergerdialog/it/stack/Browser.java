package org.buergerdialog.it.stack;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser of all tests; each test has a context of its own in it. Other threads get a browser of their own. */
final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // both processors are busy anyway
            "--js-flags=--single-threaded");

    /** Playwright may be used by the thread only that made it. */
    private static final ThreadLocal<Browser> OWN = ThreadLocal.withInitial(Browser::new);

    private final boolean installed = Files.isExecutable(Stack.browser());
    private final Playwright playwright;
    private com.microsoft.playwright.Browser usual;

    private Browser() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static com.microsoft.playwright.Browser get() {
        Browser own = OWN.get();
        if (own.usual == null) {
            own.usual = own.launch(List.of());
        }
        return own.usual;
    }

    /** Launches a browser of its own whose camera sees a film (YUV4MPEG2), again and again. */
    static com.microsoft.playwright.Browser withCamera(Path film) {
        return OWN.get()
                .launch(List.of(
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film.toAbsolutePath()));
    }

    private com.microsoft.playwright.Browser launch(List<String> more) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(Stream.concat(ARGUMENTS.stream(), more.stream()).toList());
        if (installed) {
            options.setExecutablePath(Stack.browser());
        }
        return playwright.chromium().launch(options);
    }
}
