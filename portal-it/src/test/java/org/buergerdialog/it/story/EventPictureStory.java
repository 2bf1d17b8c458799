package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.it.page.office.PicturePage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An event gets a face. */
class EventPictureStory {

    private static final String SEEN = "Der Brunnen auf dem Markt";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Town.Event event = Town.event(5);

    @Test
    void aPictureIsSeenByEverybodyAndDescribedToWhoeverDoesNotSeeIt() {
        PicturePage office = office().attachPicture().describe(SEEN).save();
        assertThat(office.shown()).hasAttribute("alt", SEEN);

        Page guest = visitors.guest();
        guest.navigate(event.path());
        Locator picture = guest.locator("img.picture");
        assertThat(picture).hasAttribute("alt", SEEN);
        assertThat(picture).hasAttribute("width", "1200");
        assertThat((Boolean) picture.evaluate("image => image.decode().then(() => image.naturalWidth === 1200)"))
                .isTrue();
        assertThat(guest.locator("meta[property='og:image']").getAttribute("content"))
                .contains(event.path() + "/bild.jpg");
        APIResponse file = guest.request().get(picture.getAttribute("src"));
        assertThat(file.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("cache-control", "public, max-age=31536000");
        assertThat(file.body()).hasSizeLessThan(150_000);

        assertThat(office().remove().news()).isVisible();
        assertThat(guest.request().get(event.path() + "/bild.jpg").status()).isEqualTo(404);
        guest.reload();
        assertThat(picture).hasCount(0);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingIsLost() {
        PicturePage office = office();
        // browsers would say so themselves
        office.field("picture").evaluate("form => form.noValidate = true");
        office.describe(SEEN)
                .attach("Brief.png", "Kein Bild".getBytes(StandardCharsets.UTF_8))
                .save();
        assertThat(office.problem("file")).containsText("JPEG");
        assertThat(office.field("alt")).hasValue(SEEN);

        office.field("picture").evaluate("form => form.noValidate = true");
        office.describe("").attachPicture().save();
        assertThat(office.problem("alt")).isVisible();

        office.describe(SEEN).attachPicture().save();
        assertThat(office.shown()).isVisible();
    }

    @Test
    void thePictureOfADraftIsForTheStaffOnly() {
        office().attachPicture().describe(SEEN).save().shown().waitFor();
        Town.change("update event set state = 'DRAFT' where id = ?", event.id());

        String file = "/verwaltung/veranstaltungen/" + event.id() + "/bild.jpg";
        assertThat(visitors.guest().request().get(event.path() + "/bild.jpg").status())
                .isEqualTo(404);
        assertThat(visitors.signedIn(Account.resident()).request().get(file).status())
                .isEqualTo(403);
        assertThat(visitors.signedIn(Account.EVENT_MANAGER).request().get(file).status())
                .isEqualTo(200);
    }

    private PicturePage office() {
        return PicturePage.open(visitors.signedIn(Account.EVENT_MANAGER), event.id());
    }
}
