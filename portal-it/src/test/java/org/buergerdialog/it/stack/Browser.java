package org.buergerdialog.it.stack;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The one browser of all tests; each test has a context of its own in it. */
final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.Browser browser;

    private Browser() {}

    static synchronized com.microsoft.playwright.Browser get() {
        if (browser == null) {
            boolean installed = Files.isExecutable(Stack.browser());
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
            if (installed) {
                options.setExecutablePath(Stack.browser());
            }
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
