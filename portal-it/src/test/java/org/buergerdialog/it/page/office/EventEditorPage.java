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

    /** Adds one date of a course, counted from 0. */
    public EventEditorPage session(int number, LocalDateTime start) {
        if (!field("session" + number + "starts").isVisible()) {
            page.locator("button:text-is('Termin hinzufügen')").click();
        }
        fill("session" + number + "starts", TYPED.format(start));
        return fill("session" + number + "ends", TYPED.format(start.plusHours(2)));
    }

    /** Adds a question, counted from 0, that must be answered by one of the choices. */
    public EventEditorPage question(int number, String text, String... choices) {
        page.locator("button:text-is('Frage hinzufügen')").click();
        fill("question" + number, text);
        field("question" + number + "kind").selectOption("CHOICE");
        field("question" + number + "required").check();
        return fill("question" + number + "choices", String.join("\n", choices));
    }

    public EventEditorPage update() {
        page.locator("#update").click();
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

    /** Makes drafts like this event, so many days apart. */
    public EventEditorPage repeat(int times, int days) {
        fill("times", Integer.toString(times));
        fill("days", Integer.toString(days));
        page.locator("#copy").click();
        return this;
    }

    /** The others that belong together with this event. */
    public Locator series() {
        return page.locator(".links a");
    }

    public Locator error(String field) {
        return page.locator("#" + field + "-error");
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
