package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buergerdialog.it.page.FormPage;
import org.buergerdialog.it.page.NewsletterPage;
import org.buergerdialog.it.page.ProfilePage;
import org.buergerdialog.it.page.office.EventEditorPage;
import org.buergerdialog.it.page.office.LegalTextPage;
import org.buergerdialog.it.page.office.NoticeEditorPage;
import org.buergerdialog.it.page.office.PurposePage;
import org.buergerdialog.it.page.office.TextComparisonPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types: a clear word at the field, nothing lost, nothing executed. */
class BadInputStory {

    private static final String SCRIPT = "<script>document.title='got you'</script>";
    private static final Account RESIDENT = Account.resident();

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final List<String> dialogs = new ArrayList<>();

    @BeforeEach
    void noDialogs() {
        dialogs.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, " + SCRIPT,
        "familyName, a<b",
        "street, <img src=x onerror=alert(1)>",
        "postalCode, abcde",
        "postalCode, 123",
        "phone, keine Nummer",
        "phone, 12",
        "dateOfBirth, 2999-01-01"
    })
    void aProfileSaysAtTheFieldWhatIsWrong(String field, String value) {
        Page page = resident();
        ProfilePage profile = ProfilePage.open(page)
                .fill("city", "Bleibt-Stehen")
                .fill(field, value)
                .save();
        assertThat(profile.problem(field)).isVisible();
        assertThat(profile.field(field)).hasValue(value);
        assertThat(profile.field(field)).hasAttribute("aria-invalid", "true");
        assertThat(profile.field("city")).hasValue("Bleibt-Stehen");
        assertThat(page.locator(".problems a[href='#" + field + "']")).isVisible();
        assertUnharmed(page);
    }

    @Test
    void aProfileRefusesWhatIsTooLong() {
        Page page = resident();
        ProfilePage profile = ProfilePage.open(page);
        refusesWhatIsTooLong(
                profile, profile::save, Map.of("givenName", 1000, "familyName", 1000, "street", 1000, "city", 1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë 🦊",
                "عبد الرحمن",
                "O'Connor \"Bob\" & Söhne",
                "\u202Egnol\u202C",
                "'; drop table citizen; --",
                "#{1+1} ${7*7} {{x}}"
            })
    void aProfileKeepsEveryNameAsItWasTyped(String name) {
        Page page = resident();
        ProfilePage profile = ProfilePage.open(page).fill("familyName", name).save();
        assertThat(profile.news()).isVisible();
        assertThat(ProfilePage.open(page).field("familyName")).hasValue(name);
        assertUnharmed(page);
    }

    @Test
    void aNewsletterFormSaysEverythingAtOnce() {
        Page page = watched(visitors.guest());
        NewsletterPage form = NewsletterPage.open(page).email("keine <Adresse>");
        page.locator("input[name=text]")
                .evaluate("(field, text) => field.value = text", "" + Town.supersededText("newsletter-email"));
        form.subscribe();
        for (String field : List.of("email", "topics", "wording")) {
            assertThat(page.locator("#" + field + "-error")).isVisible();
            assertThat(page.locator(".problems a[href='#" + field + "']")).isVisible();
        }
        assertThat(page.locator("#email")).hasValue("keine <Adresse>");
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        assertUnharmed(page);
    }

    @Test
    void anEventMissesWhatIsRequired() {
        Page page = manager();
        EventEditorPage editor = EventEditorPage.create(page).fill("titleEn", "stays");
        editor.saveDraft();
        for (String field : List.of("title", "teaser", "description", "topicId", "startsAt", "endsAt", "place")) {
            assertThat(editor.problem(field)).isVisible();
        }
        assertThat(editor.field("titleEn")).hasValue("stays");
        assertUnharmed(page);
    }

    @ParameterizedTest
    @CsvSource({
        "endsAt, 2020-01-01T10:00",
        "startsAt, 2020-01-01T10:00",
        "capacity, 0",
        "capacity, -3",
        "capacity, 100001"
    })
    void anEventSaysAtTheFieldWhatIsImpossible(String field, String value) {
        Page page = manager();
        EventEditorPage editor = valid(page).fill(field, value);
        editor.saveDraft();
        assertThat(editor.problem(field)).isVisible();
        assertThat(editor.field(field)).hasValue(value);
        assertUnharmed(page);
    }

    @Test
    void anEventRefusesWhatIsTooLong() {
        Page page = manager();
        EventEditorPage editor = valid(page);
        refusesWhatIsTooLong(
                editor,
                editor::saveDraft,
                Map.of("title", 121, "teaser", 301, "description", 8001, "place", 201, "address", 201, "titleEn", 121));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, "🎉 \"Fest\" & 'Feier' #{7*7}", "مهرجان"})
    void anEventShowsItsTextsAsTexts(String words) {
        String title = words + " " + Town.mark();
        Page page = manager();
        EventEditorPage editor = valid(page).fill("title", title).fill("description", words);
        editor.publish();
        assertThat(editor.news()).containsText(title);
        assertUnharmed(page);

        Page guest = visitors.guest();
        guest.onDialog(dialog -> dialogs.add(dialog.message()));
        guest.navigate("/veranstaltungen/" + Town.look("select slug from event where title_de = ?", title));
        assertThat(guest.locator("h1")).hasText(title);
        assertThat(guest.locator(".text p").first()).hasText(words);
        assertUnharmed(guest);
    }

    @Test
    void aNoticeMissesWhatIsRequired() {
        Page page = editor();
        NoticeEditorPage notice =
                NoticeEditorPage.create(page).fill("subjectEn", "stays").saveDraft();
        for (String field : List.of("topicId", "subject")) {
            assertThat(notice.problem(field)).isVisible();
        }
        assertThat(notice.field("subjectEn")).hasValue("stays");
        assertUnharmed(page);
    }

    @Test
    void aNoticeRefusesWhatIsTooLong() {
        Page page = editor();
        Town.Topic topic = Town.topic();
        NoticeEditorPage notice = NoticeEditorPage.create(page)
                .about(topic)
                .fill("subject", "Betreff")
                .fill("block0de", "Text");
        refusesWhatIsTooLong(
                notice,
                notice::saveDraft,
                Map.of("subject", 121, "block0de", 8001, "subjectEn", 121, "block0en", 8001));
    }

    @ParameterizedTest
    @CsvSource({"slug, Groß und Leer", "slug, newsletter-email", "renewalMonths, 0", "renewalMonths, 121"})
    void aPurposeSaysAtTheFieldWhatIsImpossible(String field, String value) {
        Page page = officer();
        PurposePage purpose = PurposePage.create(page).describe("zweck-" + Town.mark(), "Bleibt stehen");
        purpose.field(field).evaluate("field => field.type = 'text'");
        purpose.fill(field, value).save();
        assertThat(purpose.problem(field)).isVisible();
        assertThat(purpose.field(field)).hasValue(value);
        assertThat(purpose.field("nameDe")).hasValue("Bleibt stehen");
        assertUnharmed(page);
    }

    @Test
    void aPurposeAsksForANumberOfMonths() {
        Page page = officer();
        PurposePage purpose = PurposePage.create(page).describe("zweck-" + Town.mark(), "Bleibt stehen");
        purpose.field("renewalMonths").evaluate("field => field.type = 'text'");
        purpose.fill("renewalMonths", "viele").save();
        assertThat(purpose.problem("renewalMonths")).isVisible();
        assertThat(purpose.field("nameDe")).hasValue("Bleibt stehen");
    }

    @Test
    void aPurposeRefusesWhatIsTooLong() {
        Page page = officer();
        PurposePage purpose = PurposePage.create(page).describe("zweck-" + Town.mark(), "Umfragen");
        refusesWhatIsTooLong(
                purpose,
                purpose::save,
                Map.of("nameDe", 121, "nameEn", 121, "descriptionDe", 501, "descriptionEn", 501));
    }

    @Test
    void aLegalTextRefusesWhatIsTooLong() {
        Page page = officer();
        page.navigate("/verwaltung/rechtstexte/" + Town.purposeWithDraft() + "/fassungen/2");
        LegalTextPage text = new LegalTextPage(page);
        refusesWhatIsTooLong(
                text, text::saveDraft, Map.of("de", 10001, "en", 10001, "changeNoteDe", 501, "changeNoteEn", 501));
    }

    @Test
    void aLegalTextShowsMarkupAsText() {
        Page page = officer();
        page.navigate("/verwaltung/rechtstexte/" + Town.purposeWithDraft() + "/fassungen/2");
        TextComparisonPage comparison =
                new LegalTextPage(page).fill("de", SCRIPT).check();
        // what is new is marked word by word
        assertThat(comparison.added().first()).containsText("<script>document");
        assertUnharmed(page);
        comparison.inOneText();
        assertUnharmed(page);
    }

    private Page officer() {
        return watched(visitors.signedIn(Account.PRIVACY_OFFICER));
    }

    private EventEditorPage valid(Page page) {
        return EventEditorPage.create(page)
                .fill(
                        "Abend " + Town.mark(),
                        LocalDateTime.now().plusDays(30).withNano(0).withSecond(0),
                        10);
    }

    private Page resident() {
        return watched(visitors.signedIn(RESIDENT));
    }

    private Page manager() {
        return watched(visitors.signedIn(Account.EVENT_MANAGER));
    }

    private Page editor() {
        return watched(visitors.signedIn(Account.EDITOR));
    }

    private Page watched(Page page) {
        page.onDialog(dialog -> dialogs.add(dialog.message()));
        return page;
    }

    /**
     * Fills fields beyond the limit of the browser, because programs send what they like.
     *
     * @param lengths of what is typed, by field
     */
    private void refusesWhatIsTooLong(FormPage form, Runnable save, Map<String, Integer> lengths) {
        lengths.forEach((field, length) -> {
            form.field(field).evaluate("field => field.removeAttribute('maxlength')");
            form.field(field).fill("ä".repeat(length));
        });
        save.run();
        lengths.forEach((field, length) -> {
            assertThat(form.problem(field)).containsText("zu lang");
            assertThat(form.field(field)).hasValue("ä".repeat(length));
        });
        assertUnharmed(form.page());
    }

    private void assertUnharmed(Page page) {
        assertThat(page.title()).isNotEqualTo("got you");
        assertThat(dialogs).isEmpty();
        assertThat(page.locator("body").innerText()).doesNotContain("Exception", "49 {{x}}", "at org.");
    }
}
