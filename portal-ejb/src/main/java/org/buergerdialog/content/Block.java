package org.buergerdialog.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TypedText;

/**
 * A part of a piece. As long as the piece is a draft, words and target may be missing.
 *
 * @param de its words in German: a heading, a text with paragraphs and lists, what a picture shows, what a button says, what a
 *     document is called;
 *     null where nothing was written, like the English ones
 * @param target where it leads or what it shows: the fingerprint of a picture or document, the address behind a button, the slug of
 *     an event, how many events a list has at most; null where there is none
 */
@FittingBlock
public record Block(
        @NotNull Kind kind,
        @Size(max = LONGEST) @KnownPlaceholders String de,
        @Size(max = LONGEST) @KnownPlaceholders String en,
        @Size(max = 500) String target,
        @NotNull @Valid Readers readers) {

    /** How many characters a text has at most. */
    public static final int LONGEST = 8000;

    /** How many events a list shows where nobody said, and at most. */
    static final int EVENTS = 3;

    static final int MOST_EVENTS = 10;

    /** What a block is. */
    public enum Kind {
        HEADING(true),
        TEXT(true),
        PICTURE(true),
        BUTTON(true),
        /** A PDF to open. */
        DOCUMENT(true),
        /** One event. */
        EVENT(false),
        /** The next events that fit the reader. */
        EVENTS(false);

        private final boolean worded;

        Kind(boolean worded) {
            this.worded = worded;
        }

        /** Whether it shows a file, which is known by its fingerprint. */
        public boolean file() {
            return this == PICTURE || this == DOCUMENT;
        }

        /** Whether staff write words into it. */
        public boolean worded() {
            return worded;
        }
    }

    public Block {
        de = TypedText.present(de);
        en = TypedText.present(en);
        target = TypedText.present(target);
        readers = Objects.requireNonNullElse(readers, Readers.EVERYBODY);
    }

    /** Makes a text for everybody. */
    public static Block text(String de, String en) {
        return new Block(Kind.TEXT, de, en, null, Readers.EVERYBODY);
    }

    /** Returns the same for these readers only. */
    public Block forReaders(Readers some) {
        return new Block(kind, de, en, target, some);
    }

    /** Returns its words; empty where nothing was written. */
    public Bilingual words() {
        return new Bilingual(de == null ? "" : de, en);
    }

    /** Returns how many events a list shows at most. */
    int most() {
        return target == null ? EVENTS : Math.min(MOST_EVENTS, Integer.parseInt(target));
    }

    /** Whether readers of the language find everything in it. */
    boolean speaks(Language language) {
        return !kind.worded()
                || readers.language() != null && readers.language() != language
                || (language == Language.DE ? de : en) != null;
    }

    /** Whether what it shows depends on who reads. */
    boolean personal() {
        return readers.personal() || kind == Kind.EVENTS;
    }
}
