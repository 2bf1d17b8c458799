package org.buergerdialog.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Question;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Texts;
import org.buergerdialog.web.frame.Viewer;

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
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private RegistrationDetails shown = RegistrationDetails.NONE;

    /** Shows what was said before, until something else is sent. */
    void show(RegistrationDetails details) {
        shown = details;
    }

    /** Reads what was sent; what the event does not accept becomes errors at the fields. */
    RegistrationDetails read(EventView event) {
        String[] names = request.getParameterValues("names");
        Map<String, String> answers = new HashMap<>();
        for (Question question : event.rules().questions()) {
            String answer = request.getParameter(QUESTION + question.id());
            if (answer != null && !answer.isBlank()) {
                answers.put(question.id(), answer.strip());
            }
        }
        shown = new RegistrationDetails(
                number(request.getParameter("companions")),
                names == null ? List.of() : Arrays.asList(names),
                answers,
                request.getParameter("oldEnough") != null);
        registrations.problems(event.id(), shown).forEach((field, rule) -> messages.errorAt(field, "rule." + rule));
        return shown;
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

    /** What can be chosen, as sent and as read. */
    public record Option(String value, String label) {}

    public List<Option> options(Question question) {
        if (question.kind() == Question.Kind.YES_NO) {
            return List.of(
                    new Option("yes", texts.get("registration.yes")), new Option("no", texts.get("registration.no")));
        }
        return question.choices().stream()
                .map(choice -> new Option(choice.de(), choice.in(viewer.getLanguage())))
                .toList();
    }

    public String field(Question question) {
        return QUESTION + question.id();
    }
}
