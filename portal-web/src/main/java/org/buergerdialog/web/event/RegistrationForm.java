package org.buergerdialog.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Question;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.web.frame.Formats;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Texts;

/** What somebody fills in who registers: a plain form whose fields follow from the event. */
@Named
@RequestScoped
public class RegistrationForm {

    private static final String QUESTION = "question-";

    @Inject
    private RegistrationService registrations;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageContext page;

    private RegistrationDetails shown = RegistrationDetails.NONE;
    private boolean restored;

    /** Shows what was said before, until something else is sent. */
    void show(RegistrationDetails details) {
        shown = details;
    }

    /** Shows once more what was sent when the session had expired, if anything was. */
    void restore(EventView event) {
        restored = page.getTyped().containsKey("wunsch");
        if (restored) {
            shown = details(event, page.getTyped());
        }
    }

    public boolean isRestored() {
        return restored;
    }

    /** Reads what was sent; what the event does not accept becomes errors at the fields. */
    RegistrationDetails read(EventView event) {
        shown = details(event, request.getParameterMap());
        Map<String, String> asked = event.rules().questions().stream()
                .collect(Collectors.toMap(this::field, question -> Formats.text(question.text())));
        registrations
                .problems(event.id(), shown)
                .forEach((field, rule) -> messages.errorAbout(field, asked.get(field), "rule." + rule));
        return shown;
    }

    private static RegistrationDetails details(EventView event, Map<String, String[]> sent) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : event.rules().questions()) {
            String answer = first(sent, QUESTION + question.id());
            if (answer != null && !answer.isBlank()) {
                answers.put(question.id(), answer.strip());
            }
        }
        return new RegistrationDetails(
                number(first(sent, "companions")),
                Arrays.asList(sent.getOrDefault("names", new String[0])),
                answers,
                sent.containsKey("oldEnough"));
    }

    private static String first(Map<String, String[]> sent, String field) {
        String[] values = sent.get(field);
        return values == null ? null : values[0];
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d") ? Integer.parseInt(typed) : 0;
    }

    public boolean isGood() {
        return messages.getProblems().isEmpty();
    }

    public int getCompanions() {
        return shown.companions();
    }

    public boolean isOldEnough() {
        return shown.oldEnough();
    }

    /** From nobody to as many as one may bring. */
    public List<Integer> choices(EventView event) {
        return IntStream.rangeClosed(0, event.rules().companions()).boxed().toList();
    }

    /** The companions that may be named: first, second and so on. */
    public List<Integer> named(EventView event) {
        return event.rules().companionNames()
                ? IntStream.rangeClosed(1, event.rules().companions()).boxed().toList()
                : List.of();
    }

    public String name(int companion) {
        return companion <= shown.names().size() ? shown.names().get(companion - 1) : "";
    }

    public String answer(Question question) {
        return shown.answers().getOrDefault(question.id(), "");
    }

    /** What can be chosen, as sent and as read; {@code lang} is the label's language, null for the page's own. */
    public record Option(String value, String label, String lang) {}

    public List<Option> options(Question question) {
        if (question.kind() == Question.Kind.YES_NO) {
            return List.of(
                    new Option("yes", texts.get("registration.yes"), null),
                    new Option("no", texts.get("registration.no"), null));
        }
        return question.choices().stream()
                .map(choice -> new Option(choice.de(), Formats.text(choice), Formats.lang(choice)))
                .toList();
    }

    public String field(Question question) {
        return QUESTION + question.id();
    }
}
