package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.buergerdialog.it.stack.Await;

/** Every message the town wrote to the resident. */
public record MessagesPage(Page page) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static MessagesPage open(Page page) {
        page.navigate("/konto/nachrichten");
        return new MessagesPage(page);
    }

    public Locator subjects() {
        return page.locator(".letters a.title");
    }

    public MessagePage read(String subject) {
        Locator message = subjects()
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
        // A mail can be read a moment before the portal knows that it arrived.
        Await.until("message „" + subject + "“", PATIENCE, () -> {
            page.reload();
            return message.count() > 0;
        });
        message.click();
        page.waitForURL("**/konto/nachrichten/*");
        return new MessagePage(page);
    }
}
