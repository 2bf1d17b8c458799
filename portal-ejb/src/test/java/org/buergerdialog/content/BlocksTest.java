package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final long SPORT = 7;
    private static final long CULTURE = 3;

    @Test
    void aBlockIsForThoseForWhomEveryConditionHolds() {
        Readers some = new Readers(Set.of(SPORT, CULTURE), Set.of("altstadt"), Language.DE);
        assertThat(some.include(reader(Set.of(SPORT), Set.of("altstadt", "lindenhof"), Language.DE)))
                .isTrue();
        assertThat(some.include(reader(Set.of(), Set.of("altstadt"), Language.DE)))
                .as("follows nothing")
                .isFalse();
        assertThat(some.include(reader(Set.of(SPORT), Set.of("lindenhof"), Language.DE)))
                .as("lives elsewhere")
                .isFalse();
        assertThat(some.include(reader(Set.of(SPORT), Set.of("altstadt"), Language.EN)))
                .as("reads English")
                .isFalse();
    }

    @Test
    void aBlockWithoutConditionsIsForEverybodyAlsoForStrangers() {
        assertThat(Readers.EVERYBODY.include(reader(Set.of(), Set.of(), Language.EN)))
                .isTrue();
    }

    @Test
    void comesBackFromTheDatabaseAsItWasWritten() {
        Blocks blocks = new Blocks(List.of(
                new Block(Block.Kind.HEADING, "Titel", "Title", null, Readers.EVERYBODY),
                new Block(
                        Block.Kind.TEXT,
                        "Zeile \"eins\"\n\n- zwei",
                        null,
                        null,
                        new Readers(Set.of(SPORT), Set.of("altstadt"), Language.DE)),
                new Block(Block.Kind.PICTURE, null, null, "a".repeat(64), Readers.EVERYBODY),
                new Block(Block.Kind.EVENTS, null, null, "5", Readers.EVERYBODY)));
        BlocksConverter converter = new BlocksConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(blocks)))
                .isEqualTo(blocks);
    }

    @Test
    void readsWhatTheMigrationMadeOfANotice() {
        Blocks moved = (Blocks) new BlocksConverter()
                .convertToEntityAttribute("[{\"kind\": \"TEXT\", \"de\": \"Ein Text.\", \"en\": null}]");
        assertThat(moved.list()).containsExactly(Block.text("Ein Text.", null));
    }

    @Test
    void isReadInEnglishWhereEverythingIsInEnglish() {
        Block german = Block.text("Nur Deutsch", null);
        assertThat(Examples.piece("Betreff", "Subject", Block.text("Text", "Text"))
                        .languageFor(Language.EN))
                .isEqualTo(Language.EN);
        assertThat(Examples.piece("Betreff", "Subject", german).languageFor(Language.EN))
                .isEqualTo(Language.DE);
        assertThat(Examples.piece("Betreff", null, Block.text("Text", "Text")).languageFor(Language.EN))
                .isEqualTo(Language.DE);
        assertThat(Examples.piece("Betreff", "Subject", german.forReaders(new Readers(Set.of(), Set.of(), Language.DE)))
                        .languageFor(Language.EN))
                .as("a block that is for readers of German only")
                .isEqualTo(Language.EN);
    }

    private static Reader reader(Set<Long> topics, Set<String> districts, Language language) {
        return new Reader(Map.of(), topics, districts, language);
    }
}
