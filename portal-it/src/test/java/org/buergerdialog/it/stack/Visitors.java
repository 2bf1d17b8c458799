package org.buergerdialog.it.stack;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.buergerdialog.it.page.SignInPage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sends visitors to the portal, each with a browser profile of its own.
 *
 * <p>Of a test that fails, a picture of every page is kept in {@code target/failures}; with {@code -Dtrace=true} also a
 * trace of every visitor, which opens with Playwright's trace viewer and costs time in every test.
 */
public final class Visitors implements AfterEachCallback {

    private static final double PATIENCE = 15_000;

    /** Stories at the same time have sessions of their own: of each, the server remembers a few pages only. */
    private static final ThreadLocal<Map<String, String>> SIGNED_IN = ThreadLocal.withInitial(HashMap::new);

    private static final boolean TRACED = Boolean.getBoolean("trace");

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** A guest with a German browser. */
    public Page guest() {
        return visitor(options -> options);
    }

    public Page visitor(UnaryOperator<NewContextOptions> wishes) {
        return visitor(Browser.get(), wishes);
    }

    /** Somebody with a phone whose camera sees a film (YUV4MPEG2), again and again. */
    public Page withCamera(Account account, Path film) {
        String state = SIGNED_IN.get().computeIfAbsent(account.email(), email -> signIn(account));
        return visitor(Browser.withCamera(film), options -> options.setStorageState(state)
                .setViewportSize(390, 844));
    }

    private Page visitor(com.microsoft.playwright.Browser browser, UnaryOperator<NewContextOptions> wishes) {
        BrowserContext context = browser.newContext(wishes.apply(options()));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(2 * PATIENCE);
        if (TRACED) {
            context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        }
        contexts.add(context);
        return context.newPage();
    }

    /** Somebody who has signed in; they do it once and are remembered for all tests of the same thread. */
    public Page signedIn(Account account) {
        return signedIn(account, options -> options);
    }

    public Page signedIn(Account account, UnaryOperator<NewContextOptions> wishes) {
        String state = SIGNED_IN.get().computeIfAbsent(account.email(), email -> signIn(account));
        return visitor(options -> wishes.apply(options.setStorageState(state)));
    }

    /** Somebody who signs in just now, for tests that end the session or let it expire. */
    public Page signingIn(Account account) {
        Page page = guest();
        page.navigate("/anmelden");
        new SignInPage(page).signIn(account);
        return page;
    }

    private static String signIn(Account account) {
        try (BrowserContext context = Browser.get().newContext(options())) {
            context.setDefaultTimeout(2 * PATIENCE);
            Page page = context.newPage();
            page.navigate("/anmelden");
            new SignInPage(page).signIn(account);
            return context.storageState();
        }
    }

    private static NewContextOptions options() {
        return new NewContextOptions()
                .setBaseURL(Stack.portal())
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 900);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        for (int i = 0; i < contexts.size(); i++) {
            try (BrowserContext context = contexts.get(i)) {
                if (failed) {
                    keep(context, Path.of("target", "failures", name + "-" + i));
                }
                if (context.browser() != Browser.get()) {
                    context.browser().close();
                }
            }
        }
        contexts.clear();
    }

    private static void keep(BrowserContext context, Path place) {
        if (TRACED) {
            context.tracing().stop(new Tracing.StopOptions().setPath(Path.of(place + ".zip")));
        }
        for (int i = 0; i < context.pages().size(); i++) {
            context.pages()
                    .get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(place + "-" + i + ".png"))
                            .setFullPage(true));
        }
    }
}
