package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private final LetterTemplate template = new LetterTemplate(new Settings());

    @Test
    void showsWhatEditorsTypeAsTextAndNeverAsMarkup() {
        String html = template.html(letter("<script>alert(1)</script> {{portal}} & more"), Language.DE);
        assertThat(html)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{portal}} &amp; more");
    }

    @Test
    void makesAListOfLinesWithDashes() {
        assertThat(template.html(letter("- Bus\n- Bahn"), Language.DE)).contains("<li", ">Bus</li>", ">Bahn</li>");
        assertThat(template.text(letter("- Bus\n- Bahn"), Language.DE)).contains("- Bus\n- Bahn");
    }

    @Test
    void saysTheSameInHtmlAndText() {
        Letter letter = letter("Ein Absatz.");
        for (String said : List.of("Hallo,", "Ein Absatz.", "Rathaus", "Ansehen", "http://localhost/x", "weil")) {
            assertThat(template.html(letter, Language.DE)).contains(said);
            assertThat(template.text(letter, Language.DE)).contains(said);
        }
    }

    private static Letter letter(String paragraph) {
        return new Letter(
                "Betreff",
                "Hallo,",
                List.of(paragraph),
                Map.of("Wo", "Rathaus"),
                new Letter.Button("Ansehen", "http://localhost/x"),
                "Gruß",
                "weil");
    }
}
