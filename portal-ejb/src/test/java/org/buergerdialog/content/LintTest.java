package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.content.Examples.block;
import static org.buergerdialog.content.Examples.piece;

import java.awt.Color;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.SampleEvent;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final Block TEXT = Block.text("Text", "Text");
    private static final String PICTURE = "a".repeat(64);
    private static final LocalDateTime START = LocalDateTime.of(2027, 2, 1, 18, 30);

    @Test
    void hasNothingToSayAboutAGoodPiece() {
        assertThat(check(
                        TEXT,
                        block(Block.Kind.HEADING, "Titel", "Title", null),
                        block(Block.Kind.PICTURE, "Ein Baum", "A tree", PICTURE),
                        block(Block.Kind.BUTTON, "Los", "Go", "/veranstaltungen?thema=sport"),
                        block(Block.Kind.BUTTON, "Los", "Go", "https://www.example.org/x"),
                        block(Block.Kind.DOCUMENT, "Der Plan", "The plan", PICTURE),
                        block(Block.Kind.EVENT, null, null, "fest"),
                        block(Block.Kind.EVENTS, null, null, null)))
                .isEmpty();
    }

    @Test
    void findsAPictureNobodyDescribed() {
        assertThat(check(TEXT, block(Block.Kind.PICTURE, null, null, PICTURE))).contains("error alt 2");
    }

    @Test
    void findsAPictureThatIsNotThere() {
        assertThat(check(TEXT, block(Block.Kind.PICTURE, "Ein Baum", "A tree", null)))
                .containsExactly("error picture 2");
    }

    @Test
    void findsADocumentThatIsNotThereAndOneWithoutTitle() {
        assertThat(check(TEXT, block(Block.Kind.DOCUMENT, "Der Plan", "The plan", null)))
                .containsExactly("error document 2");
        assertThat(check(TEXT, block(Block.Kind.DOCUMENT, null, "The plan", PICTURE)))
                .containsExactly("error words 2");
    }

    @Test
    void findsAButtonWithoutLinkAndOneWithoutWords() {
        assertThat(check(block(Block.Kind.BUTTON, "Los", "Go", null))).containsExactly("error link 1");
        assertThat(check(block(Block.Kind.BUTTON, null, "Go", "/"))).containsExactly("error words 1");
    }

    @Test
    void findsLinksWithinThePortalThatLeadNowhere() {
        for (String dead : List.of("/gibt-es-nicht", "/veranstaltungen/weg", "/aktuelles/weg", "/verwaltung")) {
            assertThat(check(block(Block.Kind.BUTTON, "Los", "Go", dead)))
                    .as(dead)
                    .containsExactly("error dead-link 1 " + dead);
        }
        for (String alive : List.of("/", "/veranstaltungen/fest", "/veranstaltungen/fest/anmelden", "/aktuelles/da")) {
            assertThat(check(block(Block.Kind.BUTTON, "Los", "Go", alive)))
                    .as(alive)
                    .isEmpty();
        }
    }

    @Test
    void findsEventsThatDoNotTakePlace() {
        assertThat(check(
                        block(Block.Kind.EVENT, null, null, null),
                        block(Block.Kind.EVENT, null, null, "weg"),
                        block(Block.Kind.EVENT, null, null, "abgesagt"),
                        block(Block.Kind.EVENT, null, null, "vorbei")))
                .containsExactly(
                        "error event-missing 1 ",
                        "error event-missing 2 weg",
                        "error event-cancelled 3 abgesagt",
                        "error event-past 4 vorbei");
    }

    @Test
    void findsHeadingsThatHeadNothing() {
        Block heading = block(Block.Kind.HEADING, "Titel", "Title", null);
        assertThat(check(heading, heading, TEXT, heading)).containsExactly("warning heading 1", "warning heading 4");
        assertThat(check(heading)).contains("error empty 0");
    }

    @Test
    void wantsEnglishThroughoutOrNotAtAll() {
        Block german = Block.text("Text", null);
        assertThat(rules(piece("Betreff", null, german))).containsExactly("warning no-english 0");
        assertThat(rules(piece("Betreff", null, TEXT))).containsExactly("error english-subject 0");
        assertThat(rules(piece("Betreff", "Subject", TEXT, german))).containsExactly("error english-block 2");
        Block forGermans = german.forReaders(new Readers(Set.of(), Set.of(), Language.DE));
        assertThat(rules(piece("Betreff", "Subject", TEXT, forGermans))).isEmpty();
    }

    @Test
    void findsASubjectThatIsTooLongForAPhone() {
        assertThat(rules(piece("ß".repeat(61), "Subject", TEXT))).containsExactly("warning subject-long 0 61 60");
        assertThat(rules(piece("ß".repeat(60), "Subject", TEXT))).isEmpty();
    }

    @Test
    void countsTheReadersForWhomAPlaceholderStaysEmpty() {
        assertThat(rules(piece("Hallo {{Vorname}}", "Hello {{Vorname|you}}", TEXT)))
                .containsExactly("warning gap 0 Vorname 7");
        assertThat(rules(piece("Hallo {{Vorname|Sie}}", "Hello", TEXT))).isEmpty();
        assertThat(rules(piece("{{Anrede}}", "Hello", TEXT)))
                .as("everybody has a salutation")
                .isEmpty();
    }

    @Test
    void findsAColourOfTheTownOnWhichTheWordsOfButtonsCannotBeRead() {
        assertThat(rules(piece("Betreff", "Subject", TEXT), "#66c9c2"))
                .containsExactly("warning contrast 0 #66c9c2 1.9 #3d7773");
        assertThat(rules(piece("Betreff", "Subject", TEXT), "#767676")).isEmpty();
    }

    @Test
    void saysErrorsFirst() {
        assertThat(rules(piece("ß".repeat(61), null, block(Block.Kind.PICTURE, null, null, PICTURE))))
                .containsExactly("error alt 1", "warning no-english 0", "warning subject-long 0 61 60");
    }

    private static List<String> check(Block... blocks) {
        return rules(piece("Betreff", "Subject", blocks)).stream()
                .filter(found -> !found.startsWith("error english-block"))
                .toList();
    }

    private static List<String> rules(NoticeVersionView piece) {
        return rules(piece, "#0a5c5a");
    }

    private static List<String> rules(NoticeVersionView piece, String accent) {
        return Lint.check(piece, new Around(accent)).stream()
                .map(finding -> (finding.error() ? "error " : "warning ") + finding.rule() + " " + finding.block()
                        + finding.details().stream().map(detail -> " " + detail).reduce("", String::concat))
                .toList();
    }

    /** A portal with a few events and one piece. */
    private record Around(String colour) implements Surroundings {

        @Override
        public Color accent() {
            return Color.decode(colour);
        }

        @Override
        public Optional<EventView> event(String slug) {
            return switch (slug) {
                case "fest" -> Optional.of(SampleEvent.at(START).view());
                case "abgesagt" ->
                    Optional.of(
                            SampleEvent.at(START).being(EventState.CANCELLED).view());
                case "vorbei" -> Optional.of(SampleEvent.at(START).over().view());
                default -> Optional.empty();
            };
        }

        @Override
        public boolean readable(String slug) {
            return slug.equals("da");
        }

        @Override
        public Optional<String> path(String address) {
            return Optional.of(address).filter(it -> it.startsWith("/"));
        }

        @Override
        public int without(Placeholder placeholder) {
            return placeholder == Placeholder.GIVEN_NAME ? 7 : 0;
        }
    }
}
