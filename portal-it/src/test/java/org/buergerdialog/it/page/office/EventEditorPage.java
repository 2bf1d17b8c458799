package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.buergerdialog.it.page.FormPage;

/** Where an event manager writes an event. */
public record EventEditorPage(Page page) implements FormPage {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    public static EventEditorPage create(Page page) {
        page.navigate("/verwaltung/veranstaltungen/neu");
        return new EventEditorPage(page);
    }

    /** Fills in everything that is required. */
    public EventEditorPage fill(String title, LocalDateTime start, int capacity) {
        fill("title", title);
        fill("teaser", "Ein Abend für alle, die es genauer wissen wollen.");
        fill("description", "Erster Absatz.\n\nZweiter Absatz.");
        field("topicId").selectOption(new SelectOption().setIndex(1));
        fill("startsAt", TYPED.format(start));
        fill("endsAt", TYPED.format(start.plusHours(2)));
        fill("place", "Rathaus, Großer Saal");
        fill("capacity", Integer.toString(capacity));
        return this;
    }

    public EventEditorPage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public EventEditorPage saveDraft() {
        page.locator("#save").click();
        return this;
    }

    public EventEditorPage publish() {
        page.locator("#publish").click();
        return this;
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
