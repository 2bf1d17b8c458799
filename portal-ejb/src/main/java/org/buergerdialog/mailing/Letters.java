package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.document.EventLine;
import org.buergerdialog.document.InfoSheetData;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.event.Tickets;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** The words of each kind of mail, in the reader's language. */
@ApplicationScoped
class Letters {

    @Inject
    private Settings settings;

    @Inject
    private Tickets tickets;

    @Inject
    private Clock clock;

    Letter ticket(RegistrationView registration, ProfileView reader) {
        LetterTexts texts = new LetterTexts(reader.language());
        EventView event = registration.event();
        return new Letter(
                texts.get("ticket.subject", event.title().in(reader.language())),
                reader.greeting(reader.language()) + ",",
                List.of(texts.get("ticket.text"), texts.get("ticket.cancel")),
                facts(texts, event, reader.language()),
                new Letter.Button(texts.get("ticket.button"), tickets.address(registration)),
                texts.get("closing", settings.town().name()),
                texts.get("ticket.reason"));
    }

    Letter cancellation(RegistrationView registration, ProfileView reader) {
        LetterTexts texts = new LetterTexts(reader.language());
        EventView event = registration.event();
        return new Letter(
                texts.get("cancellation.subject", event.title().in(reader.language())),
                reader.greeting(reader.language()) + ",",
                List.of(texts.get("cancellation.text"), texts.get("cancellation.again")),
                facts(texts, event, reader.language()),
                new Letter.Button(texts.get("cancellation.button"), address(event)),
                texts.get("closing", settings.town().name()),
                texts.get("cancellation.reason"));
    }

    Letter notice(NoticeView notice, ProfileView reader) {
        Language language = notice.languageFor(reader.language());
        LetterTexts texts = new LetterTexts(language);
        return new Letter(
                notice.subject().in(language),
                reader.greeting(language) + ",",
                Letter.paragraphs(notice.text().in(language)),
                Map.of(),
                new Letter.Button(texts.get("notice.button"), settings.portalUrl() + "/konto/interessen"),
                texts.get("closing", settings.town().name()),
                texts.get("notice.reason", notice.topicName().in(language)));
    }

    InfoSheetData infoSheet(NoticeView notice, ProfileView reader, List<EventView> suggestions) {
        Language language = notice.languageFor(reader.language());
        return new InfoSheetData(
                language,
                settings.town(),
                reader.greeting(language) + ",",
                reader.displayName(),
                address(reader),
                notice.topicName().in(language),
                notice.subject().in(language),
                notice.text().in(language),
                suggestions.stream().map(event -> line(event, language)).toList(),
                settings.portalUrl(),
                TownTime.date(TownTime.now(clock), language));
    }

    private EventLine line(EventView event, Language language) {
        return new EventLine(event.title().in(language), event.when(language), event.place(), address(event));
    }

    private String address(EventView event) {
        return settings.portalUrl() + "/veranstaltungen/" + event.slug();
    }

    /** Returns street and town in lines of their own; null if the reader gave no street. */
    private static String address(ProfileView reader) {
        if (reader.street() == null) {
            return null;
        }
        String town = Stream.of(reader.postalCode(), reader.city())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return (reader.street() + "\n" + town).strip();
    }

    private static Map<String, String> facts(LetterTexts texts, EventView event, Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get("event.what"), event.title().in(language));
        facts.put(texts.get("event.when"), event.when(language));
        facts.put(
                texts.get("event.where"),
                event.address() == null ? event.place() : event.place() + ", " + event.address());
        return facts;
    }
}
