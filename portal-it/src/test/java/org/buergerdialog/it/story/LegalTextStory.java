package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.office.LegalTextPage;
import org.buergerdialog.it.page.office.PurposePage;
import org.buergerdialog.it.page.office.TextComparisonPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A legal text from its first version to a material change, and the resident who renews. */
class LegalTextStory {

    private static final String FIRST = "Ich willige ein.\n\nDie Stadt fragt mich einmal im Jahr nach meiner Meinung.";
    private static final String FIRST_EN = "I agree.\n\nThe town asks for my opinion once a year.";
    private static final String SECOND =
            "Ich willige ein.\n\nDie Stadt fragt mich zweimal im Jahr nach meiner Meinung.";
    private static final String SECOND_EN = "I agree.\n\nThe town asks for my opinion twice a year.";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final String slug = "umfragen-" + Town.mark();

    @Test
    void whoAgreedToAnOlderTextSeesWhatChangedAndRenews() {
        Page officer = visitors.signedIn(Account.PRIVACY_OFFICER);
        PurposePage purpose =
                PurposePage.create(officer).describe(slug, "Umfragen").save();
        assertThat(purpose.news()).containsText("Umfragen");
        publishFirst(purpose.write());

        Page resident = visitors.signedIn(Account.resident());
        ConsentsPage.open(resident).grant(slug);

        publishSecond(PurposePage.open(officer, slug).write());
        assertThat(purpose.version(2)).containsText("gilt");
        assertThat(purpose.version(1)).containsText("abgelöst");

        ConsentsPage consents = ConsentsPage.open(resident);
        assertThat(consents.consent(slug)).containsText("Die Stadt fragt öfter.");
        assertThat(consents.consent(slug).locator("del")).containsText("einmal");
        assertThat(consents.consent(slug).locator("ins")).containsText("zweimal");
        consents.grant(slug);
        assertThat(ConsentsPage.open(resident).consent(slug).locator("del")).hasCount(0);

        PurposePage.open(officer, slug).retire();
        assertThat(ConsentsPage.open(visitors.signedIn(Account.CITIZEN)).consent(slug))
                .hasCount(0);
    }

    private static void publishFirst(LegalTextPage text) {
        TextComparisonPage check = text.fill("de", FIRST).check().publish();
        assertThat(check.problems()).containsText("auf Deutsch und auf Englisch");
        check.back().fill("en", FIRST_EN).check().publish();
        assertThat(text.news()).containsText("Fassung 1 ist veröffentlicht");
    }

    private static void publishSecond(LegalTextPage text) {
        assertThat(text.field("de")).hasValue(FIRST);
        TextComparisonPage check =
                text.fill("de", SECOND).fill("en", SECOND_EN).material(true).check();
        assertThat(check.removed().first()).containsText("einmal");
        assertThat(check.added().first()).containsText("zweimal");
        assertThat(check.consequence()).containsText("1 Person");
        assertThat(check.inOneText().removed().first()).containsText("einmal");

        check.publish();
        assertThat(check.problems()).containsText("was sich geändert hat");
        text = check.back()
                .fill("changeNoteDe", "Die Stadt fragt öfter.")
                .fill("changeNoteEn", "The town asks more often.");
        text.check().publish();
        assertThat(text.news()).containsText("Fassung 2 ist veröffentlicht");
    }
}
