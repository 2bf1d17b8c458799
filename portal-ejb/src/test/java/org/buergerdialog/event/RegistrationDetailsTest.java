package org.buergerdialog.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.buergerdialog.event.Question.Kind;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class RegistrationDetailsTest {

    @Test
    void comeBackFromTheDatabaseAsTheyWere() {
        DetailsConverter converter = new DetailsConverter();
        RegistrationDetails details = new RegistrationDetails(
                2, List.of("Łukasz \"Luki\" Nguyễn", "Eva <3"), Map.of("q1", "Zeile 1\nZeile 2", "q2", "yes"), true);

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(details)))
                .isEqualTo(details);
        assertThat(converter.convertToEntityAttribute("{}")).isEqualTo(RegistrationDetails.NONE);
    }

    @Test
    void questionsComeBackFromTheDatabaseAsTheyWere() {
        QuestionsConverter converter = new QuestionsConverter();
        Questions questions = new Questions(List.of(
                new Question("q1", new Bilingual("Essen Sie mit?", "Will you eat?"), Kind.YES_NO, true, List.of()),
                new Question(
                        "q2",
                        new Bilingual("Welche Größe?", null),
                        Kind.CHOICE,
                        false,
                        List.of(new Bilingual("S", null), new Bilingual("groß", "large")))));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(questions)))
                .isEqualTo(questions);
        assertThat(converter.convertToEntityAttribute("[]")).isEqualTo(Questions.NONE);
    }

    @Test
    void anAnswerMustFitTheQuestion() {
        Question choice =
                new Question("q", new Bilingual("Wo?", null), Kind.CHOICE, true, List.of(new Bilingual("hier", null)));
        assertThat(choice.admits("hier")).isTrue();
        assertThat(choice.admits("dort")).isFalse();
        assertThat(choice.admits("0")).isFalse();
        Question yesNo = new Question("q", new Bilingual("Ja?", null), Kind.YES_NO, true, List.of());
        assertThat(yesNo.admits("yes")).isTrue();
        assertThat(yesNo.admits("vielleicht")).isFalse();
        Question text = new Question("q", new Bilingual("Was?", null), Kind.TEXT, true, List.of());
        assertThat(text.admits("x".repeat(Question.LONGEST_ANSWER))).isTrue();
        assertThat(text.admits("x".repeat(Question.LONGEST_ANSWER + 1))).isFalse();
    }

    @Test
    void codesAreReadFromTicketsAndAddresses() {
        assertThat(CheckInService.code("https://portal.example/ticket/ABCD2345EFGH6789"))
                .isEqualTo("ABCD2345EFGH6789");
        assertThat(CheckInService.code(" abcd 2345-efgh 6789 ")).isEqualTo("ABCD2345EFGH6789");
    }

    @Test
    void anAnswerStaysWhatItWasWhenTheChoicesAreReordered() {
        Bilingual here = new Bilingual("hier", "here");
        Bilingual there = new Bilingual("dort", "there");
        Question before = new Question("q", new Bilingual("Wo?", null), Kind.CHOICE, true, List.of(here, there));
        Question after = new Question("q", new Bilingual("Wo?", null), Kind.CHOICE, true, List.of(there, here));
        Question without = new Question("q", new Bilingual("Wo?", null), Kind.CHOICE, true, List.of(there));

        assertThat(before.words("hier", Language.EN)).isEqualTo("here");
        assertThat(after.words("hier", Language.EN)).isEqualTo("here");
        assertThat(without.words("hier", Language.EN)).as("no longer offered").isEqualTo("hier");
    }
}
