package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buergerdialog.it.check.Axe;
import org.buergerdialog.it.check.NuChecker;
import org.buergerdialog.it.page.WebsiteFormPage;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The town's own website, which is not the portal, offers the newsletter with the form of docs/examples. */
class WebsiteFormStory {

    private static final Duration MAIL = Duration.ofSeconds(20);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final String email = "website-" + Town.mark() + "@example.org";

    @Test
    void aVisitorOrdersTwoTopics() {
        Page page = visitors.guest();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);

        WebsiteFormPage form = WebsiteFormPage.open(page);
        assertThat(form.legalText()).not().isEmpty();
        form.email(email).topic("Kita").topic("Baustellen").agree().order();

        assertThat(form.sent()).isVisible();
        assertThat(form.sent()).isFocused();
        Await.until("confirmation mail", MAIL, () -> !Mailbox.to(email).isEmpty());
        assertThat(Mailbox.to(email).get(0).text("text/plain"))
                .contains(Stack.portal() + "/bestaetigen/", "Kita", "Baustellen");
        assertThat(Town.look("select source from consent_declaration where email = ?", email))
                .isEqualTo(Stack.website());
        assertThat(page.context().cookies()).as("cookies").isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Page page = visitors.guest();
        WebsiteFormPage form = WebsiteFormPage.open(page).email("mira@").agree().order();

        assertThat(form.problem("email")).containsText("name@example.org");
        assertThat(form.field("email")).hasAttribute("aria-invalid", "true");
        assertThat(form.field("email")).hasValue("mira@");
        assertThat(form.problem("topics")).containsText("mindestens ein Thema");
        assertThat(form.problems()).isFocused();
        assertThat(form.problems().locator("a[href='#newsletter-email']")).isVisible();
        assertThat(Axe.violations(page)).isEmpty();

        form.email(email).topic("Kultur").order();
        assertThat(form.sent()).isVisible();
    }

    @Test
    void nothingIsSentWithoutATick() {
        Page page = visitors.guest();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        WebsiteFormPage form =
                WebsiteFormPage.open(page).email(email).topic("Kultur").order();

        assertThat(form.problem("legalText")).containsText("Einwilligung");
        assertThat(sent).doesNotContain("POST");
    }

    @Test
    void aTextThatWasReplacedInTheMeantimeIsShownAnewAndAskedForAgain() {
        Page page = visitors.guest();
        page.route(
                "**/legal-texts/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                        .setBody("{\"id\": \"0\", \"text\": \"Ein alter Text\"}")),
                new Page.RouteOptions().setTimes(1));
        WebsiteFormPage form = WebsiteFormPage.open(page);
        assertThat(form.legalText()).hasText("Ein alter Text");

        form.email(email).topic("Kultur").agree().order();
        assertThat(form.problem("legalText")).containsText("jetzige Fassung");
        assertThat(form.legalText()).not().hasText("Ein alter Text");
        assertThat(form.field("legalText")).not().isChecked();

        form.agree().order();
        assertThat(form.sent()).isVisible();
    }

    @Test
    void whereThePortalDoesNotAnswerTheFormSaysWhereElseToGo() {
        Page page = visitors.guest();
        page.route("**/api/v1/**", Route::abort);
        page.navigate(Stack.website());
        assertThat(page.locator("#newsletter-otherwise a")).isVisible();
        assertThat(page.locator("#newsletter")).isHidden();
    }

    @Test
    void theFormSaysWhereElseToGoWithoutScripts() {
        Page page = visitors.visitor(options -> options.setJavaScriptEnabled(false));
        page.navigate(Stack.website());
        assertThat(page.locator("#newsletter-otherwise a")).hasAttribute("href", Stack.portal() + "/newsletter");
        assertThat(page.locator("#newsletter")).isHidden();
    }

    @Test
    void theFormIsAccessibleAndValid() {
        Page page = visitors.guest();
        Response response = page.navigate(Stack.website());
        page.locator("#newsletter").waitFor();
        assertThat(new NuChecker().problems(response.text())).isEmpty();
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(320, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("too wide for 320 px")
                .isEqualTo(320);

        WebsiteFormPage.open(page)
                .email(email)
                .topic("Kultur")
                .agree()
                .order()
                .sent()
                .waitFor();
        assertThat(Axe.violations(page)).isEmpty();
    }
}
