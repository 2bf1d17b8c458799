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
        String html =
                template.html(letter("<script>alert(1)</script> {{portal}} & more"), Language.DE, FooterLinks.NONE);
        assertThat(html)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{portal}} &amp; more");
    }

    @Test
    void makesAListOfLinesWithDashes() {
        assertThat(template.html(letter("- Bus\n- Bahn"), Language.DE, FooterLinks.NONE))
                .contains("<li", ">Bus</li>", ">Bahn</li>");
        assertThat(template.text(letter("- Bus\n- Bahn"), Language.DE, FooterLinks.NONE))
                .contains("- Bus\n- Bahn");
    }

    @Test
    void saysTheSameInHtmlAndText() {
        Letter letter = letter("Ein Absatz.");
        for (String said : List.of("Hallo,", "Ein Absatz.", "Rathaus", "Ansehen", "http://localhost/x", "weil")) {
            assertThat(template.html(letter, Language.DE, FooterLinks.NONE)).contains(said);
            assertThat(template.text(letter, Language.DE, FooterLinks.NONE)).contains(said);
        }
    }

    @Test
    void showsWhatOneMailBringsPieceByPieceEachInItsLanguage() {
        Letter letter = letter("Neues.")
                .bringing(List.of(
                        new Letter.Piece(Language.DE, "Kultur", "Stadtfest", List.of("Am Sonntag.")),
                        new Letter.Piece(Language.EN, "Sport", "New pool", List.of("It is open."))));
        assertThat(template.html(letter, Language.DE, FooterLinks.NONE))
                .containsSubsequence("Kultur", "<h2 lang=\"de\"", "Stadtfest", "Sport", "<h2 lang=\"en\"", "New pool");
        assertThat(template.text(letter, Language.DE, FooterLinks.NONE))
                .containsSubsequence("Kultur", "Stadtfest", "Am Sonntag.", "Sport", "New pool", "It is open.");
    }

    @Test
    void quotesAWordingUnchanged() {
        String wording = "Ich bin einverstanden (Art. 6 DSGVO).\n\nIch kann widerrufen.";
        Letter letter = letter("Bitte.").quoting("Sie erklären:", wording);
        assertThat(template.text(letter, Language.DE, FooterLinks.NONE))
                .containsSubsequence("Sie erklären:", "Ich bin einverstanden (Art. 6 DSGVO).", "Ich kann widerrufen.");
    }

    @Test
    void offersTheFootersLinksOnlyWhereThereAreSome() {
        FooterLinks links = new FooterLinks("http://localhost/einstellungen/x", "http://localhost/abmelden/y");
        for (String url : List.of(links.preferences(), links.unsubscribe())) {
            assertThat(template.html(letter("Neues."), Language.DE, links)).contains(url);
            assertThat(template.text(letter("Neues."), Language.DE, links)).contains(url);
            assertThat(template.html(letter("Neues."), Language.DE, FooterLinks.NONE))
                    .doesNotContain(url);
        }
        assertThat(template.text(letter("Neues."), Language.DE, FooterLinks.NONE))
                .doesNotContain("abmelden", "einstellungen");
    }

    private static Letter letter(String paragraph) {
        return Letter.of("Betreff", "Hallo,", List.of(paragraph), "Gruß", "weil")
                .stating(Map.of("Wo", "Rathaus"))
                .offering("Ansehen", "http://localhost/x");
    }
}
