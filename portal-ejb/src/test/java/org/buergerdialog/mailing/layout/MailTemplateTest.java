package org.buergerdialog.mailing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.buergerdialog.content.PictureSize;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;

class MailTemplateTest {

    private final MailTemplate template = new MailTemplate(new Settings());

    @Test
    void showsWhatEditorsTypeAsTextAndNeverAsMarkup() {
        String html = template.twins(text("<script>alert(1)</script> {{portal}} & more"), Language.DE, FooterLinks.NONE)
                .html();
        assertThat(html)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{portal}} &amp; more");
    }

    @Test
    void makesAListOfLinesWithDashes() {
        assertThat(template.twins(text("- Bus\n- Bahn"), Language.DE, FooterLinks.NONE)
                        .html())
                .contains("<li", ">Bus</li>", ">Bahn</li>");
        assertThat(template.twins(text("- Bus\n- Bahn"), Language.DE, FooterLinks.NONE)
                        .text())
                .contains("- Bus\n- Bahn");
    }

    @Test
    void saysTheSameInHtmlAndText() {
        MailText text = text("Ein Absatz.");
        for (String said : List.of("Hallo,", "Ein Absatz.", "Rathaus", "Ansehen", "http://localhost/x", "weil")) {
            assertThat(template.twins(text, Language.DE, FooterLinks.NONE).html())
                    .contains(said);
            assertThat(template.twins(text, Language.DE, FooterLinks.NONE).text())
                    .contains(said);
        }
    }

    @Test
    void showsWhatOneMailBringsPieceByPieceEachInItsLanguage() {
        MailText text = text("Neues.")
                .bringing(List.of(
                        new MailText.Piece(Language.DE, "Kultur", "Stadtfest", List.of(prose("Am Sonntag."))),
                        new MailText.Piece(Language.EN, "Sport", "New pool", List.of(prose("It is open.")))));
        assertThat(template.twins(text, Language.DE, FooterLinks.NONE).html())
                .containsSubsequence("Kultur", "<h2 lang=\"de\"", "Stadtfest", "Sport", "<h2 lang=\"en\"", "New pool");
        assertThat(template.twins(text, Language.DE, FooterLinks.NONE).text())
                .containsSubsequence("Kultur", "Stadtfest", "Am Sonntag.", "Sport", "New pool", "It is open.");
    }

    @Test
    void quotesAWordingUnchanged() {
        String wording = "Ich bin einverstanden (Art. 6 DSGVO).\n\nIch kann widerrufen.";
        MailText text = text("Bitte.").quoting("Sie erklären:", wording);
        assertThat(template.twins(text, Language.DE, FooterLinks.NONE).text())
                .containsSubsequence("Sie erklären:", "Ich bin einverstanden (Art. 6 DSGVO).", "Ich kann widerrufen.");
    }

    @Test
    void offersTheFootersLinksOnlyWhereThereAreSome() {
        FooterLinks links = new FooterLinks(
                "http://localhost/nachricht/z", "http://localhost/einstellungen/x", "http://localhost/abmelden/y");
        for (String url : List.of(links.browser(), links.preferences(), links.unsubscribe())) {
            assertThat(template.twins(text("Neues."), Language.DE, links).html())
                    .contains(url);
            assertThat(template.twins(text("Neues."), Language.DE, links).text())
                    .contains(url);
            assertThat(template.twins(text("Neues."), Language.DE, FooterLinks.NONE)
                            .html())
                    .doesNotContain(url);
        }
        assertThat(template.twins(text("Neues."), Language.DE, FooterLinks.NONE).text())
                .doesNotContain("abmelden", "einstellungen");
    }

    @Test
    void drawsEveryBlockInHtmlAndInText() {
        MailText text = MailText.of("Betreff", "Hallo,", List.of(), "Gruß", "weil")
                .showing(List.of(
                        part(Block.Kind.HEADING, "Was gebaut wird", null),
                        prose("Ein Absatz.\n\n- Bus\n- Bahn"),
                        new Part(
                                Block.Kind.PICTURE,
                                "Der Marktplatz",
                                "ab12",
                                new PictureSize("ab12", 1200, 800),
                                null,
                                List.of()),
                        new Part(Block.Kind.DOCUMENT, "Der Bebauungsplan", "cd34", null, 1_258_291, List.of()),
                        part(Block.Kind.BUTTON, "Zum Plan", "/veranstaltungen")));
        assertThat(template.twins(text, Language.DE, FooterLinks.NONE).html())
                .containsSubsequence(
                        "<h2", "Was gebaut wird", "Ein Absatz.", "<li", "Bahn", "<img", "alt=\"Der Marktplatz\"")
                .contains("src=\"http://localhost:8080/aktuelles/bilder/ab12.jpg\"", "width=\"544\"")
                .contains("href=\"http://localhost:8080/aktuelles/dokumente/cd34.pdf\"", "(PDF, 1,2 MB)")
                .contains("href=\"http://localhost:8080/veranstaltungen\"", ">Zum Plan</a>");
        assertThat(template.twins(text, Language.DE, FooterLinks.NONE).text())
                .containsSubsequence(
                        "Hallo,",
                        "Was gebaut wird",
                        "Ein Absatz.",
                        "- Bahn",
                        "[Der Marktplatz]",
                        "Der Bebauungsplan (PDF, 1,2 MB):",
                        "http://localhost:8080/aktuelles/dokumente/cd34.pdf",
                        "Zum Plan:",
                        "http://localhost:8080/veranstaltungen",
                        "Gruß")
                .doesNotContain("{{", "<");
    }

    private static Part prose(String words) {
        return part(Block.Kind.TEXT, words, null);
    }

    private static Part part(Block.Kind kind, String words, String target) {
        return new Part(kind, words, target, null, null, List.of());
    }

    private static MailText text(String paragraph) {
        return MailText.of("Betreff", "Hallo,", List.of(paragraph), "Gruß", "weil")
                .stating(Map.of("Wo", "Rathaus"))
                .offering("Ansehen", "http://localhost/x");
    }
}
