package org.buergerdialog.it.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.SignIn;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.event.Contact;
import org.buergerdialog.event.EventDraft;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.RegistrationRules;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.TownTime;

/** Makes residents, events and notices the way they come about in real life: through the services. */
@ApplicationScoped
public class Life {

    private static final String TOPIC =
            "insert ignore into topic (slug, parent_id, position, name_de, name_en, description_de, description_en)"
                    + " values (?, ?, 999, ?, ?, '', '')";

    @Inject
    private Caller caller;

    @Inject
    private ProfileService profiles;

    @Inject
    private EventService events;

    @Inject
    private NoticeService notices;

    @Inject
    private PreferenceService preferences;

    /** A resident with an account. */
    record Resident(String subject, String email) {

        static Resident fresh() {
            String subject = UUID.randomUUID().toString();
            return new Resident(subject, "it-" + subject + "@musterstadt.example");
        }

        /** Returns the number of the resident's profile. */
        long number() {
            return Rows.number("select id from citizen where subject = ?", subject);
        }
    }

    Resident resident() {
        Resident resident = Resident.fresh();
        signIn(resident).orThrow();
        return resident;
    }

    Outcome<Void> signIn(Resident resident) {
        return as(
                resident,
                () -> profiles.signedIn(new SignIn(resident.email(), true, "Erika", "Prüfstein", Language.DE)));
    }

    /** What somebody does without being told anything. */
    interface Step {
        void take() throws Exception;
    }

    <T> Outcome<T> as(Resident resident, Callable<T> call) {
        return caller.as(resident.subject(), Set.of(Role.CITIZEN), call);
    }

    Outcome<Void> as(Resident resident, Step step) {
        return as(resident, call(step));
    }

    <T> Outcome<T> asStaff(String role, Callable<T> call) {
        return caller.as("staff-" + role, Set.of(role), call);
    }

    Outcome<Void> asStaff(String role, Step step) {
        return asStaff(role, call(step));
    }

    <T> Outcome<T> asPrivacyOfficer(Callable<T> call) {
        return asStaff(Role.PRIVACY_OFFICER, call);
    }

    Outcome<Void> asPrivacyOfficer(Step step) {
        return asStaff(Role.PRIVACY_OFFICER, step);
    }

    private static Callable<Void> call(Step step) {
        return () -> {
            step.take();
            return null;
        };
    }

    /** Today in the town. */
    static LocalDate today() {
        return LocalDate.now(TownTime.ZONE);
    }

    /** A published event in a month's time. */
    long event(int capacity) {
        return event(soon(), capacity);
    }

    static LocalDateTime soon() {
        return LocalDateTime.now(TownTime.ZONE).plusDays(30).truncatedTo(ChronoUnit.HOURS);
    }

    long event(RegistrationRules rules) {
        return event(draft(soon(), rules));
    }

    long event(LocalDateTime start, int capacity) {
        return event(draft(start, RegistrationRules.seats(capacity)));
    }

    private long event(EventDraft draft) {
        return asStaff(Role.EVENT_MANAGER, () -> {
                    long event = events.create(draft);
                    events.publish(event);
                    return event;
                })
                .orThrow();
    }

    static EventDraft draft(LocalDateTime start, RegistrationRules rules) {
        return new EventDraft(
                "Prüfung " + UUID.randomUUID(),
                null,
                "Eine Veranstaltung zum Prüfen.",
                null,
                "Hier wird geprüft, ob die Plätze reichen.",
                null,
                null,
                null,
                Rows.number("select min(id) from topic"),
                null,
                "Rathaus",
                null,
                true,
                null,
                Contact.NONE,
                start,
                start.plusHours(2),
                List.of(),
                rules,
                List.of(),
                true);
    }

    /** A topic of its own, so that nobody but the test's residents follows it; below one that nobody sees crowded. */
    static long topic() {
        Rows.change(TOPIC, "pruefung", null, "Prüfung", "Checks");
        return topicBelow(Rows.number("select id from topic where slug = 'pruefung'"));
    }

    static long topicBelow(long parent) {
        String slug = "it-" + UUID.randomUUID();
        Rows.change(TOPIC, slug, parent, slug, slug);
        return Rows.number("select id from topic where slug = ?", slug);
    }

    /** Follows the topic without agreeing to anything. */
    void follow(Resident resident, long topic) {
        as(resident, () -> preferences.follow(Access.signedIn(), topic)).orThrow();
    }

    /** A notice that may be sent. */
    long notice(long topic) {
        return notice(new NoticeDraft(topic, "Zur Prüfung", null, "Ein Absatz.", null, null));
    }

    long notice(NoticeDraft draft) {
        long notice = asStaff(Role.EDITOR, () -> notices.create(draft)).orThrow();
        approve(notice);
        return notice;
    }

    void approve(long notice) {
        asStaff(Role.EDITOR, () -> {
                    notices.submit(notice, notices.get(notice).version());
                    notices.approve(notice, notices.get(notice).version());
                    return null;
                })
                .orThrow();
    }
}
