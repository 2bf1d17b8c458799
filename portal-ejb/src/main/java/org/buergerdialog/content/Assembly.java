package org.buergerdialog.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Puts a piece together for one reader: the blocks that are for them, with their words and the events that fit. */
@ApplicationScoped
public class Assembly {

    @EJB
    private Interests interests;

    @EJB
    private TopicService topics;

    @EJB
    private EventService events;

    @EJB
    private Notices notices;

    @EJB
    private NoticePictureService pictures;

    @EJB
    private NoticeDocumentService documents;

    @Inject
    private Settings settings;

    /** Looks with the eyes of a resident; what they follow is only asked for where the piece depends on it. */
    public Reader reader(ProfileView profile, NoticeView notice) {
        Language language = notice.languageFor(profile.language());
        Map<Placeholder, String> values = values(profile.givenName(), profile.familyName(), profile.greeting(language));
        name(profile.district(), notice, values);
        if (!notice.shown().personal()) {
            return new Reader(values, Set.of(), Set.of(), profile.language());
        }
        Set<String> districts = new TreeSet<>(interests.districts(profile.id()));
        if (profile.district() != null) {
            districts.add(profile.district());
        }
        return new Reader(values, withBelow(interests.followed(profile.id()).keySet()), districts, profile.language());
    }

    /** Looks with the eyes of a fictional resident. */
    public Reader reader(PersonaView persona, NoticeView notice) {
        Language language = notice.languageFor(persona.language());
        Map<Placeholder, String> values = values(persona.givenName(), persona.familyName(), persona.greeting(language));
        name(persona.district(), notice, values);
        return new Reader(
                values,
                withBelow(persona.topics()),
                persona.district() == null ? Set.of() : Set.of(persona.district()),
                persona.language());
    }

    /** Looks with the eyes of somebody nothing is known of, in this language. */
    public Reader stranger(Language language) {
        return new Reader(Map.of(Placeholder.TOWN, settings.town().name()), Set.of(), Set.of(), language);
    }

    private Map<Placeholder, String> values(String givenName, String familyName, String greeting) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        put(values, Placeholder.GIVEN_NAME, givenName);
        put(values, Placeholder.FAMILY_NAME, familyName);
        put(values, Placeholder.SALUTATION, greeting);
        put(values, Placeholder.TOWN, settings.town().name());
        return values;
    }

    /** The name of a district is one read for each mail, so only where somebody wrote the word. */
    private void name(String district, NoticeView notice, Map<Placeholder, String> values) {
        if (district != null && notice.shown().mentions(Placeholder.DISTRICT)) {
            notices.districtNames(Set.of(district)).forEach(name -> values.put(Placeholder.DISTRICT, name));
        }
    }

    private static void put(Map<Placeholder, String> values, Placeholder placeholder, String value) {
        if (value != null) {
            values.put(placeholder, value);
        }
    }

    private Set<Long> withBelow(Set<Long> followed) {
        return followed.isEmpty()
                ? Set.of()
                : topics.tree().stream()
                        .flatMap(TopicView::withBelow)
                        .filter(topic -> followed.contains(topic.id()))
                        .flatMap(TopicView::withBelow)
                        .map(TopicView::id)
                        .collect(Collectors.toSet());
    }

    /** Returns the subject as the reader gets it. */
    public String subject(NoticeView notice, Reader reader) {
        return Placeholders.fill(notice.subject().in(notice.languageFor(reader.language())), reader.values());
    }

    /** Returns what of the piece the reader gets, in their language. */
    public List<Part> parts(NoticeView notice, Reader reader) {
        return filled(unfilled(notice, reader), reader);
    }

    /** Returns what of the piece is for the reader, with placeholders; all that is asked for it is asked here. */
    public List<Part> unfilled(NoticeView notice, Reader reader) {
        Language language = notice.languageFor(reader.language());
        List<Block> blocks = notice.shown().blocks().stream()
                .filter(block -> block.readers().include(reader))
                .toList();
        Map<String, PictureSize> sizes = known(blocks, Block.Kind.PICTURE, pictures::sizes);
        Map<String, Integer> weights = known(blocks, Block.Kind.DOCUMENT, documents::sizes);
        return blocks.stream()
                .map(block -> new Part(
                        block.kind(),
                        block.words().in(language),
                        block.target(),
                        block.target() == null ? null : sizes.get(block.target()),
                        block.target() == null ? null : weights.get(block.target()),
                        events(block, notice, reader)))
                .toList();
    }

    /** Puts the reader's values in the place of placeholders, and leaves out what then says nothing. */
    public List<Part> filled(List<Part> parts, Reader reader) {
        return parts.stream()
                .map(part -> part.with(Placeholders.fill(part.words(), reader.values())))
                .filter(Part::speaks)
                .toList();
    }

    /** Asks about what the blocks of a kind show; nobody where there are none. */
    private static <T> Map<String, T> known(
            List<Block> blocks, Block.Kind kind, Function<Set<String>, Map<String, T>> question) {
        Set<String> targets = blocks.stream()
                .filter(block -> block.kind() == kind && block.target() != null)
                .map(Block::target)
                .collect(Collectors.toSet());
        return targets.isEmpty() ? Map.of() : question.apply(targets);
    }

    private List<EventView> events(Block block, NoticeView notice, Reader reader) {
        return switch (block.kind()) {
            case EVENT ->
                block.target() == null
                        ? List.of()
                        : events.announced(block.target()).stream().toList();
            case EVENTS -> events.find(fitting(notice, reader), 0, block.most());
            default -> List.of();
        };
    }

    /** What the reader follows, else what the piece is about; near home where home is one district. */
    private static EventFilter fitting(NoticeView notice, Reader reader) {
        Set<Long> about = new TreeSet<>(reader.topics());
        if (about.isEmpty()) {
            about.addAll(notice.shown().topics());
            about.add(notice.topicId());
        }
        String district =
                reader.districts().size() == 1 ? reader.districts().iterator().next() : null;
        return new EventFilter(about, district, null, null, false, null, false);
    }

    /** Returns the piece as one text with paragraphs and lists. */
    public String text(NoticeView notice, Reader reader) {
        return text(notice, parts(notice, reader), notice.languageFor(reader.language()), "");
    }

    /**
     * Returns the piece as a text for paper, which knows headings, too.
     *
     * @param above how many headings stand above this text: 0 or 1
     */
    public String onPaper(NoticeView notice, Reader reader, int above) {
        return text(
                notice,
                parts(notice, reader),
                notice.languageFor(reader.language()),
                "#".repeat(above) + NoticeView.HEADING);
    }

    /** Returns what a reader gets of a piece as a text for paper in its language. */
    public String onPaper(NoticeView notice, List<Part> parts, Language language) {
        return text(notice, parts, language, NoticeView.HEADING);
    }

    private String text(NoticeView notice, List<Part> parts, Language language, String heading) {
        List<String> paragraphs = new ArrayList<>();
        for (Part part : parts) {
            switch (part.kind()) {
                case HEADING -> paragraphs.add(heading + part.words());
                case TEXT -> paragraphs.add(part.words());
                case BUTTON -> paragraphs.add(part.words() + ": " + absolute(part.target()));
                case DOCUMENT -> paragraphs.add(part.words() + " (PDF): " + absolute(toType(notice, part)));
                case EVENT, EVENTS ->
                    paragraphs.add(part.events().stream()
                            .map(event -> line(event, language))
                            .collect(Collectors.joining("\n")));
                default -> {
                    // A picture says nothing on paper that is not in the text.
                }
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /** Where somebody finds a document who reads on paper: on the page of the piece where there is one, its address is shorter. */
    private static String toType(NoticeView notice, Part document) {
        return notice.shown().publicly() ? "/aktuelles/" + notice.slug() : document.documentAddress();
    }

    private static String line(EventView event, Language language) {
        return "- " + event.title().in(language) + ", " + TownTime.period(event.startsAt(), event.endsAt(), language)
                + ", " + event.place();
    }

    /** Returns an address with the portal before it where it is within the portal. */
    public String absolute(String address) {
        return address.startsWith("/") ? settings.portalUrl() + address : address;
    }
}
