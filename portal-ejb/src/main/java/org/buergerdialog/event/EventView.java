package org.buergerdialog.event;

import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.TownTime;

/**
 * An event as pages and mails show it; times are the town's.
 *
 * @param audience for whom it is; null where nobody said
 * @param online whether one can take part from afar; the address is shown to the registered only
 * @param sessions the dates of a course; empty where there is one date
 * @param taken seats of the registered and of those who have an offer
 * @param waiting how many registrations wait for a seat
 * @param sequence how often what calendars must know has changed
 * @param registrationOpen whether one can register now
 * @param registrationAhead whether one cannot register yet, but will
 */
public record EventView(
        long id,
        int version,
        String slug,
        EventState state,
        Bilingual title,
        Bilingual teaser,
        Bilingual description,
        Bilingual audience,
        long topicId,
        Bilingual topicName,
        String districtName,
        String place,
        String address,
        boolean stepFree,
        boolean online,
        Contact contact,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        List<Session> sessions,
        RegistrationRules rules,
        int taken,
        int waiting,
        int sequence,
        boolean registrationOpen,
        boolean registrationAhead,
        LocalDateTime registrationCloses,
        boolean past) {

    private static final Bilingual DATES = new Bilingual("%d Termine, %s bis %s", "%d dates, %s to %s");

    public int capacity() {
        return rules.capacity();
    }

    /** Returns how many seats are left for newcomers: none while somebody waits for them. */
    public int free() {
        return waiting > 0 ? 0 : rules.capacity() - taken;
    }

    public boolean full() {
        return free() <= 0;
    }

    /** Whether somebody who finds it full may wait for a seat. */
    public boolean waitlistOpen() {
        return registrationOpen && full() && waiting < rules.waitlistSize();
    }

    /** Returns the dates: those of a course, else the one from start to end. */
    public List<Session> dates() {
        return sessions.isEmpty() ? List.of(new Session(1, startsAt, endsAt)) : sessions;
    }

    /** @throws NotFound if it has no date of this number */
    public Session date(int number) {
        return dates().stream()
                .filter(date -> date.number() == number)
                .findAny()
                .orElseThrow(() -> new NotFound("date of the event"));
    }

    public boolean course() {
        return !sessions.isEmpty();
    }

    /** Returns what somebody answered to its questions, each answer with its question. */
    public List<String> answers(RegistrationDetails details, Language language) {
        return rules.questions().stream()
                .filter(question -> details.answers().containsKey(question.id()))
                .map(question -> question.text().in(language) + " "
                        + question.words(details.answers().get(question.id()), language))
                .toList();
    }

    /** Says in words from when to when; of a course, how many dates lie between which days. */
    public String when(Language language) {
        int number = sessions.size();
        return number < 2
                ? TownTime.period(startsAt, endsAt, language)
                : DATES.in(language)
                        .formatted(
                                number,
                                TownTime.date(sessions.get(0).startsAt(), language),
                                TownTime.date(sessions.get(number - 1).startsAt(), language));
    }
}
