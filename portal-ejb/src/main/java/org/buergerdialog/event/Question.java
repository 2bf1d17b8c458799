package org.buergerdialog.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/**
 * What the organiser wants to know from everybody who registers.
 *
 * @param id stays the same when the wording changes, because answers refer to it
 * @param choices what can be chosen; empty for other kinds
 */
public record Question(
        @NotNull @Pattern(regexp = "[a-z0-9]{1,12}") String id,
        @NotNull Bilingual text,
        @NotNull Kind kind,
        boolean required,
        @NotNull @Size(max = 20) List<@Valid @NotNull Bilingual> choices) {

    /** The longest answer, in characters. */
    public static final int LONGEST_ANSWER = 500;

    private static final Bilingual YES = new Bilingual("Ja", "Yes");
    private static final Bilingual NO = new Bilingual("Nein", "No");

    public Question {
        choices = List.copyOf(choices);
    }

    /** How a question is answered. */
    public enum Kind {
        TEXT,
        CHOICE,
        YES_NO
    }

    /** Whether there is something to choose from where one must choose. */
    public boolean answerable() {
        return kind != Kind.CHOICE || choices.size() > 1;
    }

    /** Returns an answer as people read it; one that no longer fits, because the question was changed since, as given. */
    public String words(String answer, Language language) {
        if (!admits(answer)) {
            return answer;
        }
        return switch (kind) {
            case TEXT -> answer;
            case YES_NO -> (answer.equals("yes") ? YES : NO).in(language);
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.de().equals(answer))
                        .findFirst()
                        .orElseThrow()
                        .in(language);
        };
    }

    /** Answers of this kind: the German words of a choice, which another order does not change; {@code yes} and {@code no}. */
    boolean admits(String answer) {
        return switch (kind) {
            case TEXT -> answer.length() <= LONGEST_ANSWER;
            case YES_NO -> answer.equals("yes") || answer.equals("no");
            case CHOICE -> choices.stream().anyMatch(choice -> choice.de().equals(answer));
        };
    }
}
