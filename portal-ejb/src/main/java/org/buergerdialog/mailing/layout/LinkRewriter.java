package org.buergerdialog.mailing.layout;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Lets the links of a finished mail lead another way, in its HTML and in its text.
 *
 * <p>The HTML is always that of {@code mail.html}, in which nobody's words can be markup, so it is read in one pass; a parser
 * took longer than all else about a mail.
 */
final class LinkRewriter {

    private static final String SCHEME = "http";
    private static final String HREF = " href=\"";

    /** What cannot be part of an address, beside blanks. */
    private static final String AROUND = "<>\"„“”»«";

    /** What ends a sentence or a bracket behind an address and does not belong to it. */
    private static final String CLOSING = ".,;:!?)]}'…";

    private final String html;
    private final UnaryOperator<String> way;
    private final StringBuilder written;

    private LinkRewriter(String html, UnaryOperator<String> way) {
        this.html = html;
        this.way = way;
        this.written = new StringBuilder(html.length() + 1000);
    }

    /**
     * Rewrites the links of a mail's HTML and makes links of addresses that stand in its text.
     *
     * @param way says for each address where the link leads instead
     * @param picture the address of a picture that is not to be seen; null for none
     */
    static String html(String html, UnaryOperator<String> way, String picture) {
        StringBuilder written = new LinkRewriter(html, way).rewrite();
        if (picture != null) {
            written.insert(
                    written.lastIndexOf("</body>"),
                    "<img src=\"" + Entities.escape(picture) + "\" width=\"1\" height=\"1\" alt=\"\">");
        }
        return written.toString();
    }

    private StringBuilder rewrite() {
        int body = html.indexOf("<body");
        written.append(html, 0, body);
        boolean link = false;
        int at = body;
        for (int tag = body; tag >= 0; tag = html.indexOf('<', at)) {
            words(html.substring(at, tag), link);
            at = html.indexOf('>', tag) + 1;
            link = html.startsWith("<a ", tag) || link && !html.startsWith("</a>", tag);
            tag(html.substring(tag, at));
        }
        return written.append(html, at, html.length());
    }

    private void tag(String tag) {
        int href = tag.startsWith("<a ") ? tag.indexOf(HREF) : -1;
        if (href < 0) {
            written.append(tag);
            return;
        }
        int from = href + HREF.length();
        int to = tag.indexOf('"', from);
        String url = Parser.unescapeEntities(tag.substring(from, to), true);
        written.append(tag, 0, from).append(Entities.escape(way.apply(url))).append(tag, to, tag.length());
    }

    private void words(String escaped, boolean link) {
        if (link || !escaped.contains(SCHEME)) {
            written.append(escaped);
            return;
        }
        String words = Parser.unescapeEntities(escaped, false);
        int end = 0;
        for (Address address = Address.after(words, 0); address != null; address = Address.after(words, end)) {
            written.append(Entities.escape(words.substring(end, address.from)));
            link(words.substring(address.from, address.to));
            end = address.to;
        }
        written.append(Entities.escape(words.substring(end)));
    }

    /** Shown without what stands before the host: mail programs warn of a link that shows one address and leads to another. */
    private void link(String url) {
        written.append("<a href=\"")
                .append(Entities.escape(way.apply(url)))
                .append("\" style=\"color: inherit; overflow-wrap: anywhere; word-break: break-word;\">")
                .append(Entities.escape(url.replaceFirst("^https?://", "").replaceFirst("/$", "")))
                .append("</a>");
    }

    /** Rewrites the addresses in a mail's text. */
    static String text(String text, UnaryOperator<String> way) {
        StringBuilder written = new StringBuilder(text.length() + 500);
        int end = 0;
        for (Address address = Address.after(text, 0); address != null; address = Address.after(text, end)) {
            written.append(text, end, address.from).append(way.apply(text.substring(address.from, address.to)));
            end = address.to;
        }
        return written.append(text, end, text.length()).toString();
    }

    /** Where in a text an address of the web stands. */
    private record Address(int from, int to) {

        /** Returns the next one; null if there is none. */
        static Address after(String text, int start) {
            for (int from = text.indexOf(SCHEME, start); from >= 0; from = text.indexOf(SCHEME, from + 1)) {
                int name = from + SCHEME.length() + (text.startsWith("s", from + SCHEME.length()) ? 1 : 0);
                if (text.startsWith("://", name)) {
                    int host = name + "://".length();
                    int to = end(text, host);
                    if (to > host) {
                        return new Address(from, to);
                    }
                }
            }
            return null;
        }

        private static int end(String text, int host) {
            int end = host;
            while (end < text.length() && text.charAt(end) > ' ' && AROUND.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            while (end > host && CLOSING.indexOf(text.charAt(end - 1)) >= 0 && !closesItsOwn(text, host, end)) {
                end--;
            }
            return end;
        }

        /** A bracket that was opened within the address is part of it. */
        private static boolean closesItsOwn(String text, int host, int end) {
            int opened = text.lastIndexOf('(', end - 1);
            return text.charAt(end - 1) == ')' && opened >= host && opened > text.lastIndexOf(')', end - 2);
        }
    }
}
