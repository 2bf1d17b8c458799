package org.buergerdialog.mailing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LinkRewriterTest {

    private final List<String> seen = new ArrayList<>();
    private final UnaryOperator<String> way = url -> {
        seen.add(url);
        return url.contains("example.org") ? "https://portal.example/l/" + seen.size() : url;
    };

    @Test
    void givesEachLinkAnotherWayAndLeavesTheRest() {
        String html = LinkRewriter.html(
                """
                <!DOCTYPE html>
                <html lang="de"><head><title>a &amp; b https://example.org</title><style>a { color: red; }</style></head>
                <body><p>Hallo <a class="x" href="https://example.org/?a&#x3D;1&amp;b=2">da &lt;drin&gt;</a>
                <a href="https://portal.example/abmelden/x">Ende</a><img src="https://example.org/i.png"></p></body></html>
                """,
                way,
                null);
        assertThat(seen).containsExactly("https://example.org/?a=1&b=2", "https://portal.example/abmelden/x");
        assertThat(html)
                .contains(
                        "<html lang=\"de\">",
                        "<title>a &amp; b https://example.org</title>",
                        "<style>a { color: red; }</style>",
                        "<a class=\"x\" href=\"https://portal.example/l/1\">da &lt;drin&gt;</a>",
                        "<a href=\"https://portal.example/abmelden/x\">Ende</a>",
                        "<img src=\"https://example.org/i.png\">");
    }

    @Test
    void makesLinksOfAddressesThatStandInTheText() {
        String html = LinkRewriter.html(
                "<body><p>Mehr (https://example.org/a_(b)) und https://www.example.org/?x=1&amp;y=2. Ende</p></body>",
                way,
                null);
        assertThat(seen).containsExactly("https://example.org/a_(b)", "https://www.example.org/?x=1&y=2");
        assertThat(html.replaceAll(" style=\"[^\"]*\"", ""))
                .contains("<p>Mehr (<a href=\"https://portal.example/l/1\">example.org/a_(b)</a>)"
                        + " und <a href=\"https://portal.example/l/2\">www.example.org/?x=1&amp;y=2</a>."
                        + " Ende</p>");
    }

    @Test
    void putsThePictureAtTheEnd() {
        assertThat(LinkRewriter.html("<body><p>Hallo</p></body>", way, "https://portal.example/b/x.gif"))
                .contains(
                        "<p>Hallo</p><img src=\"https://portal.example/b/x.gif\" width=\"1\" height=\"1\" alt=\"\"></body>");
        assertThat(LinkRewriter.html("<body><p>Hallo</p></body>", way, null)).doesNotContain("<img");
    }

    @Test
    void givesTheAddressesOfATextAnotherWay() {
        assertThat(LinkRewriter.text(
                        "Siehe https://example.org/$1\\x.\nUnd <https://example.org/b>, https://portal.example/abmelden/x",
                        way))
                .isEqualTo("Siehe https://portal.example/l/1.\nUnd <https://portal.example/l/2>,"
                        + " https://portal.example/abmelden/x");
        assertThat(seen).startsWith("https://example.org/$1\\x");
    }

    @Test
    void whatLooksLikeMarkupStaysText() {
        String html = LinkRewriter.html(
                "<body><p>https://example.org/&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot;</p></body>",
                way,
                null);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
    }
}
