package org.buergerdialog.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.buergerdialog.event.Question;
import org.buergerdialog.event.Session;
import org.buergerdialog.web.frame.Messages;

/** Says every mistake in a row of the editor at the row's own field; the services know lists without empty rows. */
@RequestScoped
public class RowChecks {

    @Inject
    private Messages messages;

    @Inject
    private Validator validator;

    private boolean good;

    /** Whether every row can be saved. */
    boolean pass(EventForm form) {
        good = true;
        for (int row = 0; row < form.getSessions().size(); row++) {
            check(form.getSessions().get(row), "session" + row);
        }
        for (int row = 0; row < form.getRules().getQuestions().size(); row++) {
            check(form.getRules().getQuestions().get(row), "question" + row);
        }
        for (int row = 0; row < form.getReminders().size(); row++) {
            if (!form.getReminders().get(row).isEmpty()) {
                say(validator.validate(form.getReminders().get(row).reminder()), "reminder" + row);
            }
        }
        return good;
    }

    private void check(SessionRow row, String id) {
        if (row.isEmpty()) {
            return;
        }
        Session session = row.session();
        if (session.startsAt() == null) {
            say(id + "starts", "office.event.session.starts.missing");
        } else if (session.endsAt() == null) {
            say(id + "ends", "office.event.session.ends.missing");
        } else if (!session.endsAt().isAfter(session.startsAt())) {
            say(id + "ends", "rule.event.ends-before-start");
        }
    }

    private void check(QuestionRow row, String id) {
        if (row.isForgotten()) {
            say(id, "office.event.question.text.missing");
        } else if (!row.isBlank()) {
            Question question = row.question();
            if (!question.answerable()) {
                say(id + "choices", "rule.event.choices-missing");
            }
            Set<ConstraintViolation<Question>> violations = validator.validate(question);
            good &= violations.isEmpty();
            messages.violations(violations, violation -> field(violation, id));
        }
    }

    private static String field(ConstraintViolation<?> violation, String row) {
        return violation.getPropertyPath().toString().startsWith("choices") ? row + "choices" : row;
    }

    private void say(String field, String key) {
        good = false;
        messages.errorAt(field, key);
    }

    private <T> void say(Set<ConstraintViolation<T>> violations, String row) {
        good &= violations.isEmpty();
        messages.violations(violations, row);
    }
}
