package org.buergerdialog.web.interest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.interest.PreferenceChange;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;

/** Hears the small forms of the preferences, each of which changes one thing, and leads back to its row. */
@Named
@RequestScoped
public class PreferenceActions {

    private static final Map<String, String> FIELDS = Map.of(
            "preference.day", "until",
            "preference.pause-order", "until",
            "preference.pause-past", "until");

    private static final int MOST_WEEKS = 52;

    @Inject
    private PreferenceService service;

    @Inject
    private Entrance entrance;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private PreferenceChange change;

    public void act() {
        if (messages.attempt(() -> change = apply(entrance.access()), FIELDS)) {
            String shown = change.id() == 0 ? "" : "?geaendert=" + change.id();
            Pages.redirect(
                    entrance.getPreferences() + shown + "#" + change.item().replace(':', '-'));
        }
    }

    private PreferenceChange apply(Access access) {
        return switch (value("preference")) {
            case "follow" -> service.follow(access, number("topic"));
            case "leave" -> service.leave(access, number("topic"));
            case "frequency" -> service.frequency(access, number("topic"), constant(Frequency.class));
            case "channel" -> service.channel(access, number("topic"), constant(Channel.class));
            case "language" -> service.language(access, constant(Language.class));
            case "pause" -> service.pause(access, day("from"), day("until"));
            case "weeks" ->
                service.pause(access, today(), today().plusWeeks(weeks()).minusDays(1));
            case "resume" -> service.resume(access);
            case "district" -> service.districts(access, toggled(access, value("value")));
            case "undo" -> service.undo(access, number("change"));
            default -> throw new NotFound("preference");
        };
    }

    private Set<String> toggled(Access access, String district) {
        Set<String> districts = new HashSet<>(service.of(access).districts());
        if (!districts.remove(district)) {
            districts.add(district);
        }
        return districts;
    }

    private long weeks() {
        long weeks = number("value");
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new NotFound("weeks");
        }
        return weeks;
    }

    private LocalDate today() {
        return TownTime.today(clock);
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(value(name));
        } catch (DateTimeParseException e) {
            throw new RuleViolation("preference.day");
        }
    }

    private long number(String name) {
        try {
            return Long.parseLong(value(name));
        } catch (NumberFormatException e) {
            throw new NotFound(name);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        try {
            return Enum.valueOf(type, value("value"));
        } catch (IllegalArgumentException e) {
            throw new NotFound("value");
        }
    }

    private String value(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
