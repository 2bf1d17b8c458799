package org.buergerdialog.mailing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lets the links of a finished mail lead another way, in its HTML and in its text. */
final class LinkRewriter {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"„“”»«]+");

    /** What ends a sentence or a bracket behind an address and does not belong to it. */
    private static final String CLOSING = ".,;:!?)]}'…";

    private LinkRewriter() {}

    /**
     * Rewrites the links of a mail's HTML and makes links of addresses that stand in its text.
     *
     * @param way says for each address where the link leads instead
     * @param picture the address of a picture that is not to be seen; null for none
     */
    static String html(String html, UnaryOperator<String> way, String picture) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        for (Element link : document.select("a[href]")) {
            link.attr("href", way.apply(link.attr("href")));
        }
        typed(document.body()).forEach(text -> link(text, way));
        if (picture != null) {
            document.body()
                    .appendElement("img")
                    .attr("src", picture)
                    .attr("width", "1")
                    .attr("height", "1")
                    .attr("alt", "");
        }
        return document.outerHtml();
    }

    private static List<TextNode> typed(Element body) {
        return body.nodeStream(TextNode.class)
                .filter(text -> ADDRESS.matcher(text.getWholeText()).find())
                .filter(text -> text.parent() != null && text.parent().closest("a") == null)
                .toList();
    }

    private static void link(TextNode text, UnaryOperator<String> way) {
        String typed = text.getWholeText();
        Matcher address = ADDRESS.matcher(typed);
        Node last = text;
        int end = 0;
        while (address.find()) {
            String url = withoutClosing(address.group());
            last = after(last, new TextNode(typed.substring(end, address.start())));
            last = after(last, link(url, way));
            end = address.start() + url.length();
        }
        after(last, new TextNode(typed.substring(end)));
        text.remove();
    }

    /** Shown without what stands before the host: mail programs warn of a link that shows one address and leads to another. */
    private static Element link(String url, UnaryOperator<String> way) {
        return new Element("a")
                .attr("href", way.apply(url))
                .attr("style", "color: inherit; overflow-wrap: anywhere; word-break: break-word;")
                .text(url.replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    private static Node after(Node last, Node next) {
        last.after(next);
        return next;
    }

    /** Returns all addresses that stand in a mail, in links or between them. */
    static Stream<String> addresses(String mail) {
        return ADDRESS.matcher(mail).results().map(found -> withoutClosing(found.group()));
    }

    /** Rewrites the addresses in a mail's text. */
    static String text(String text, UnaryOperator<String> way) {
        return ADDRESS.matcher(text).replaceAll(found -> {
            String url = withoutClosing(found.group());
            return Matcher.quoteReplacement(way.apply(url) + found.group().substring(url.length()));
        });
    }

    private static String withoutClosing(String address) {
        int end = address.length();
        while (CLOSING.indexOf(address.charAt(end - 1)) >= 0 && !closesItsOwn(address, end)) {
            end--;
        }
        return address.substring(0, end);
    }

    /** A bracket that was opened within the address is part of it. */
    private static boolean closesItsOwn(String address, int end) {
        return address.charAt(end - 1) == ')' && address.lastIndexOf('(', end - 1) > address.lastIndexOf(')', end - 2);
    }
}
