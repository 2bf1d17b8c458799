package org.buergerdialog.it.check;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;

/** The addresses of the portal that a mail leads to: in its HTML, its text and its headers. */
final class MailLinks {

    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(Stack.portal()) + "(/[^\\s\"<>]*)?");

    private MailLinks() {}

    /** Returns the paths, each once. */
    static Set<String> of(Mailbox.Mail mail) {
        Set<String> paths = new TreeSet<>();
        mail.texts("text/html")
                .forEach(html -> collect(html.replace("&amp;", "&").replace("&#x3D;", "="), paths));
        mail.texts("text/plain").forEach(text -> collect(text, paths));
        collect(unfolded(mail.raw()), paths);
        return paths;
    }

    private static void collect(String text, Set<String> paths) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            paths.add(address.group(1) == null ? "/" : address.group(1));
        }
    }

    /** Returns the headers with their continued lines joined. */
    private static String unfolded(byte[] raw) {
        String mail = new String(raw, StandardCharsets.ISO_8859_1);
        return mail.substring(0, mail.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", " ");
    }
}
