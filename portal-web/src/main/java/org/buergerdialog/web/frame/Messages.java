package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.RuleViolation;

/** What a page has to say: news that survive a redirect, and errors with their field. */
@Named
@RequestScoped
public class Messages {

    private static final String NEWS = Messages.class.getName();

    /** Texts that do not say which field they are about. */
    private static final String GENERAL = "frame.invalid.";

    /** An error; {@code field} is the id of the field, or null where it concerns the whole form. */
    public record Problem(String field, String text) {}

    /** Something that happened; good unless it is other than somebody will expect. */
    public record News(boolean good, String text) implements Serializable {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    private List<News> news;

    /** Says that something worked, on this page or on the one that is redirected to. */
    public void success(String key, Object... arguments) {
        tell(true, key, arguments);
    }

    /** Says that something was done but has come to other than expected; on this page or the one redirected to. */
    public void warning(String key, Object... arguments) {
        tell(false, key, arguments);
    }

    private void tell(boolean good, String key, Object... arguments) {
        List<News> all = new ArrayList<>(stored());
        all.add(new News(good, Texts.format(viewer.getLanguage(), key, arguments)));
        request.getSession().setAttribute(NEWS, all);
    }

    /** The news not shown yet; each is shown once. */
    public List<News> getNews() {
        if (news == null) {
            news = stored();
            if (!news.isEmpty()) {
                request.getSession().removeAttribute(NEWS);
            }
        }
        return news;
    }

    /** Runs a use case; whether it worked, or its refusal became errors of this page. */
    public boolean attempt(Runnable useCase) {
        return attempt(useCase, Map.of());
    }

    /** The same where rules are about fields with other names; {@code fields} has the id of the field by the rule. */
    public boolean attempt(Runnable useCase, Map<String, String> fields) {
        try {
            useCase.run();
            return true;
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof RuleViolation violation) {
                    // The rule profile.phone is about the field phone, where the page has one.
                    String named = violation.rule().substring(violation.rule().lastIndexOf('.') + 1);
                    violation(violation, fields.getOrDefault(violation.rule(), named));
                    return false;
                }
                if (cause instanceof OptimisticLockException) {
                    error("rule.changed-meanwhile");
                    return false;
                }
                if (cause instanceof ConstraintViolationException violations) {
                    violations(violations);
                    return false;
                }
            }
            throw e;
        }
    }

    /** An error of the whole form. */
    public void error(String key, Object... arguments) {
        errorAt(null, key, arguments);
    }

    /** An error of the field with this id. */
    public void errorAt(String field, String key, Object... arguments) {
        String text = Texts.format(viewer.getLanguage(), key, arguments);
        add(field, text, text);
    }

    /** The same for a field that several on the page resemble: the list of errors says its name; null where it has none. */
    public void errorAbout(String field, String name, String key) {
        String text = Texts.format(viewer.getLanguage(), key);
        add(field, text, name == null ? text : after(name, text));
    }

    /** A rule said no: an error of the whole form. */
    public void violation(RuleViolation violation) {
        error("rule." + violation.rule());
    }

    /** A rule said no: an error of the field with this id. */
    public void violation(RuleViolation violation, String field) {
        errorAt(field, "rule." + violation.rule());
    }

    /** A service refused values: errors of the fields that are called like the values. */
    public void violations(ConstraintViolationException exception) {
        violations(exception.getConstraintViolations(), "");
    }

    /** Values were refused: errors of the fields whose ids are this prefix and what the value is called. */
    public void violations(Set<? extends ConstraintViolation<?>> violations, String prefix) {
        violations(violations, violation -> {
            String field = named(violation);
            return field == null ? null : prefix + field;
        });
    }

    /** Values were refused: errors of the fields with the ids that the function answers; null is the whole form. */
    public void violations(
            Set<? extends ConstraintViolation<?>> violations, Function<ConstraintViolation<?>, String> fields) {
        for (ConstraintViolation<?> violation : violations) {
            Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
            Object limit = limits.getOrDefault("max", limits.get("value"));
            String field = fields.apply(violation);
            String key = key(violation);
            String text = Texts.format(viewer.getLanguage(), key, limit);
            add(field, text, key.startsWith(GENERAL) ? labelled(field, text) : text);
        }
    }

    /** What the value is called; one that stands in a list has the name of the list. */
    private static String named(ConstraintViolation<?> violation) {
        String name = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                name = node.getName();
            }
        }
        return name;
    }

    /** A constraint with its own message {@code {profile.plain}} has its own text, the others share one by kind. */
    private static String key(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.")) {
            return "rule." + template.replaceAll("[{}]", "");
        }
        String key = GENERAL
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                + (violation.getInvalidValue() instanceof Collection ? ".list" : "");
        return Bundles.of(Language.DE).containsKey(key) ? key : GENERAL + "other";
    }

    /** All errors in the order of their fields' appearance. */
    public List<Problem> getProblems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(field -> context.getMessageList(field)
                .forEach(message -> problems.add(new Problem(known(context, field), message.getDetail()))));
        if (problems.size() > 1) {
            List<String> fields = new ArrayList<>();
            collect(context.getViewRoot(), context, fields);
            problems.sort(Comparator.comparingInt(problem -> fields.indexOf(problem.field())));
        }
        return problems;
    }

    /** The first error of the field with this id; null where it has none. */
    public String at(String field) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(field);
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    /** The ids of the texts that describe the field with this id, its error first; null where there are none. */
    public String describing(String field, String help) {
        String ids =
                (at(field) == null ? "" : field + "-error ") + (help == null || help.isEmpty() ? "" : field + "-help");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The first text stands at the field, the second in the list of all errors. */
    private static void add(String field, String text, String listed) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(target(context, field), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, listed));
        context.validationFailed();
    }

    private static String known(FacesContext context, String field) {
        return field == null || context.isPostback() || find(context.getViewRoot(), field) != null ? field : null;
    }

    private static String target(FacesContext context, String field) {
        if (field == null || !context.isPostback()) {
            // A form without view state is heard before the page is built; its fields are called like their values.
            return field;
        }
        // An error at a value that has no field on this page must not get lost.
        UIComponent component = find(context.getViewRoot(), field);
        return component == null ? null : component.getClientId(context);
    }

    /** The text after what the field is called; alone where the page has no such field. */
    private static String labelled(String field, String text) {
        UIComponent component =
                field == null ? null : find(FacesContext.getCurrentInstance().getViewRoot(), field);
        Object label = component == null ? null : component.getAttributes().get("label");
        return label == null ? text : after(label.toString(), text);
    }

    /** The name of a field may be a question. */
    private static String after(String name, String text) {
        return name + (name.endsWith("?") ? " " : ": ") + text;
    }

    private static UIComponent find(UIComponent parent, String id) {
        if (id.equals(parent.getId())) {
            return parent;
        }
        for (var children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void collect(UIComponent parent, FacesContext context, List<String> fields) {
        fields.add(parent.getClientId(context));
        parent.getFacetsAndChildren().forEachRemaining(child -> collect(child, context, fields));
    }

    @SuppressWarnings("unchecked")
    private List<News> stored() {
        var session = request.getSession(false);
        Object stored = session == null ? null : session.getAttribute(NEWS);
        return stored == null ? List.of() : (List<News>) stored;
    }
}
