package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InfoPackDocumentTest {

    private static final Pattern FIGURE = Pattern.compile("/Figure <<.*?EMC", Pattern.DOTALL);
    private static final Pattern MODULES = Pattern.compile("(\\d+) (\\d+) (\\d+) 1 re");

    @ParameterizedTest
    @CsvSource({"DE,1,0", "DE,1,2", "EN,2,3", "DE,3,8", "EN,12,8"})
    void packPassesPdfUaHoweverLong(Language language, int length, int events) throws Exception {
        assertThat(PdfUa.failures(InfoPackDocument.render(Samples.pack(language, "Anna Berger", length, events))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfTheWholeTownPassPdfUa(Language language) throws Exception {
        String names = String.join(", ", Samples.NAMES);
        InfoPackData pack = Samples.pack(language, names, 1, 1);
        byte[] pdf = InfoPackDocument.render(
                Samples.with(pack, List.of(Samples.article(language, Samples.LONG_TITLE, names))));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf, 1)).contains(Samples.NAMES);
        assertThat(Glyphs.of(pdf).missing()).isZero();
    }

    @Test
    void headingsWithinArticlesAreTaggedBelowTheirs() throws Exception {
        String text = "Wir bauen um.\n\n# Was sich ändert\n\nEs gibt eine Rampe.";
        InfoPackData pack = Samples.pack(Language.DE, "Anna Berger", 1, 1);
        byte[] pdf = InfoPackDocument.render(Samples.with(
                pack,
                List.of(
                        Samples.article(Language.DE, "Der Anlass", text),
                        Samples.article(Language.DE, "Neues", text))));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Anatomy.of(pdf).names()).contains("H1", "H2", "H3", "H4");
        assertThat(Reading.text(pdf)).contains("Was sich ändert").doesNotContain("#");
    }

    @Test
    void packReadsLikeALetterWithEverythingThatFits() throws Exception {
        assertThat(Reading.text(InfoPackDocument.render(Samples.pack(Language.DE, "Łukasz Żółć", 1, 2))))
                .containsSubsequence(
                        "Łukasz Żółć",
                        "Lindenweg 7",
                        "Verkehr & Baustellen und Klima & Natur",
                        "Die Marktstraße wird umgebaut",
                        "Guten Tag, Łukasz Żółć,",
                        "Variante A",
                        "Außerdem zu Ihren Themen",
                        "Tausend Bäume für die Innenstadt",
                        "Der Radweg am Fluss ist wieder frei",
                        "Termine für Sie",
                        "Verkehr in der Altstadt, Teil 1",
                        "26. November 2026",
                        "Rathaus, Großer Saal",
                        "Verkehr in der Altstadt, Teil 2",
                        "Mit freundlichen Grüßen",
                        "weil Sie folgende Themen abonniert haben: Verkehr & Baustellen und Klima & Natur.");
    }

    @Test
    void whereNoEventFitsThePackSaysSo() throws Exception {
        InfoPackData pack = Samples.pack(Language.EN, "Anna Berger", 1, 0);

        assertThat(Reading.text(InfoPackDocument.render(
                        Samples.with(pack, pack.articles().subList(0, 1)))))
                .contains("No event on your topics is coming up")
                .doesNotContain("More about your topics", "QR");
    }

    @Test
    void manyEventsNameHowManyMoreThereAre() throws Exception {
        assertThat(Reading.text(InfoPackDocument.render(Samples.pack(Language.DE, "Anna Berger", 1, 8))))
                .contains("Es gibt 4 weitere Termine, die zu Ihren Themen passen:", "/veranstaltungen");
    }

    @Test
    void eachCodeDecodesToTheAddressOfItsEventAndIsALinkToo() throws Exception {
        InfoPackData pack = Samples.pack(Language.DE, "Anna Berger", 2, 5);
        byte[] pdf = InfoPackDocument.render(pack);

        List<String> codes = new ArrayList<>();
        for (BitMatrix modules : drawnModules(pdf)) {
            codes.add(new Decoder().decode(modules).getText());
        }
        List<String> addresses = pack.events().stream().map(InfoPackEvent::url).toList();
        assertThat(codes).isEqualTo(addresses);
        assertThat(links(pdf)).containsAll(addresses).contains(pack.url(), pack.eventsUrl());
    }

    @Test
    void codesHaveAlternativesThatNameTheirAddress() throws Exception {
        InfoPackData pack = Samples.pack(Language.DE, "Anna Berger", 1, 2);

        assertThat(alternatives(InfoPackDocument.render(pack)))
                .contains(
                        "QR-Code zum Anmelden mit der Adresse "
                                + pack.events().get(0).url(),
                        "QR-Code zum Termin mit der Adresse "
                                + pack.events().get(1).url());
    }

    @Test
    void aPictureIsDrawnWithItsAlternativeAndOneThatIsNoneIsLeftOut() throws Exception {
        InfoPackArticle article = Samples.article(Language.DE, "Mit Bild", "Ein Absatz.");
        List<InfoPackArticle> articles = List.of(
                pictured(article, new InfoPackPicture(picture(), "Ein roter Balken")),
                pictured(article, new InfoPackPicture(new byte[] {1, 2, 3}, "Nichts")));
        byte[] pdf = InfoPackDocument.render(Samples.with(Samples.pack(), articles));

        assertThat(alternatives(pdf)).contains("Ein roter Balken").doesNotContain("Nichts");
        assertThat(Reading.text(pdf)).contains("Ein Absatz.");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageSaysSo() throws Exception {
        byte[] pdf = InfoPackDocument.render(Samples.pack(Language.EN, "Anna Berger", 1, 1));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(elements(document))
                    .filteredOn(element -> "de".equals(element.getLanguage()))
                    .isNotEmpty();
        }
    }

    @Test
    void articlesAndEventsHaveBookmarks() throws Exception {
        try (PdfReader reader = new PdfReader(InfoPackDocument.render(Samples.pack(Language.DE, "Anna", 1, 2)))) {
            assertThat(titles(SimpleBookmark.getBookmarkList(reader)))
                    .containsExactly(
                            "Die Marktstraße wird umgebaut: drei Entwürfe liegen vor",
                            "Außerdem zu Ihren Themen",
                            "Tausend Bäume für die Innenstadt",
                            "Der Radweg am Fluss ist wieder frei",
                            "Termine für Sie",
                            "Bürgerversammlung: Verkehr in der Altstadt, Teil 1",
                            "Bürgerversammlung: Verkehr in der Altstadt, Teil 2");
        }
    }

    @Test
    void pagesAreNumberedWhereThereAreSeveral() throws Exception {
        InfoPackData pack = Samples.pack(Language.DE, "Anna Berger", 1, 0);
        byte[] one = InfoPackDocument.render(
                Samples.with(pack, List.of(Samples.article(Language.DE, "Kurz", "Ein Satz genügt."))));
        byte[] several = InfoPackDocument.render(Samples.pack(Language.DE, "Anna Berger", 4, 3));

        assertThat(numberedPages(one)).isZero();
        assertThat(numberedPages(several)).isGreaterThan(1).isEqualTo(Reading.pages(several));
    }

    @Test
    void sameDataGiveTheSameBytes() {
        assertThat(InfoPackDocument.render(Samples.pack())).isEqualTo(InfoPackDocument.render(Samples.pack()));
    }

    @Test
    void aPackHasAnOccasion() {
        assertThatThrownBy(() -> Samples.with(Samples.pack(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static InfoPackArticle pictured(InfoPackArticle article, InfoPackPicture picture) {
        return new InfoPackArticle(
                article.language(), article.topic(), article.heading(), article.paragraphs(), picture);
    }

    private static byte[] picture() throws Exception {
        BufferedImage image = new BufferedImage(80, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 80; x++) {
            image.setRGB(x, 15, Color.RED.getRGB());
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static List<String> titles(List<Map<String, Object>> bookmarks) {
        List<String> titles = new ArrayList<>();
        for (Map<String, Object> bookmark : bookmarks) {
            titles.add(bookmark.get("Title").toString());
            if (bookmark.get("Kids") instanceof List<?> kids) {
                @SuppressWarnings("unchecked")
                List<Map<String, Object>> below = (List<Map<String, Object>>) kids;
                titles.addAll(titles(below));
            }
        }
        return titles;
    }

    private static List<String> alternatives(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return elements(document).stream()
                    .map(PDStructureElement::getAlternateDescription)
                    .filter(text -> text != null)
                    .toList();
        }
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static List<String> links(byte[] pdf) throws Exception {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        links.add(action.getURI());
                    }
                }
            }
        }
        return links;
    }

    /** The modules of all codes as they stand on the pages: rectangles in module units. */
    private static List<BitMatrix> drawnModules(byte[] pdf) throws Exception {
        List<BitMatrix> codes = new ArrayList<>();
        for (int page = 1; page <= Reading.pages(pdf); page++) {
            List<String> figures = FIGURE.matcher(Reading.content(pdf, page))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            for (String figure : figures) {
                List<int[]> runs = MODULES.matcher(figure)
                        .results()
                        .map(run -> IntStream.rangeClosed(1, 3)
                                .map(group -> Integer.parseInt(run.group(group)))
                                .toArray())
                        .toList();
                if (!runs.isEmpty()) {
                    int size =
                            runs.stream().mapToInt(run -> run[0] + run[2]).max().orElseThrow();
                    BitMatrix modules = new BitMatrix(size);
                    runs.forEach(run -> modules.setRegion(run[0], size - 1 - run[1], run[2], 1));
                    codes.add(modules);
                }
            }
        }
        return codes;
    }

    /** The number of a page is its only form XObject. */
    private static int numberedPages(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return (int) IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(page -> reader.getPageN(page).getAsDict(PdfName.RESOURCES))
                    .filter(resources -> resources.getAsDict(PdfName.XOBJECT) != null)
                    .count();
        }
    }
}
