package org.buergerdialog.launcher;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The mailbox as HTML. */
final class MailboxHtml {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm:ss", Locale.GERMAN).withZone(ZoneId.of("Europe/Berlin"));

    private MailboxHtml() {}

    static String list(List<Mail> mails, String recipient) {
        String rows = mails.stream().map(MailboxHtml::row).collect(Collectors.joining());
        String found = mails.isEmpty()
                ? "<p class=\"empty\">Noch keine Mail" + (recipient.isBlank() ? "." : " an diese Adresse.") + "</p>"
                : "<ol class=\"mails\" reversed>" + rows + "</ol>";
        return frame(
                "Postfach",
                """
                <h1>Postfach</h1>
                <p class="lead">Alle Mails und SMS, die das Portal und die Anmeldung verschicken, landen hier. Nichts verlässt diesen Rechner.</p>
                <form role="search" method="get" action="/">
                  <label for="to">Adresse oder Nummer enthält</label>
                  <div class="search"><input id="to" name="to" type="search" value="%s"><button>Suchen</button></div>
                </form>
                <h2>%s</h2>
                %s
                """
                        .formatted(escape(recipient), count(mails.size()), found));
    }

    private static String count(int number) {
        return number == 1 ? "1 Nachricht" : number + " Nachrichten";
    }

    private static String row(Mail mail) {
        String attachments = mail.attachments().stream()
                .map(a -> "<span class=\"chip\">" + escape(a.name()) + "</span>")
                .collect(Collectors.joining());
        return """
               <li><a href="%s">%s</a><p>%s%s · %s</p>%s</li>
               """
                .formatted(
                        mail.sms() ? "/telefon/" + mail.phone() : "/mails/" + mail.id(),
                        subject(mail),
                        mark(mail),
                        escape(mail.answer() ? "Von " + mail.sender() : "An " + mail.recipient()),
                        time(mail.receivedAt()),
                        attachments);
    }

    private static String mark(Mail mail) {
        return mail.sms() ? "<span class=\"chip sms\">SMS</span> " : "";
    }

    /** A phone with what was sent to it and from it. */
    static String phone(String number, List<Mail> mails, String problem) {
        String bubbles = mails.stream().map(MailboxHtml::bubble).collect(Collectors.joining());
        return frame(
                "Telefon +" + number,
                """
                <p><a href="/">← Alle Nachrichten</a></p>
                <h1>Telefon +%s</h1>
                <p class="lead">So sieht es auf dem Telefon aus. Mit STOP, STOPP oder ABMELDEN enden Neuigkeiten per SMS.</p>
                %s
                %s
                <form method="post" action="/telefon/%s" id="ende">
                  <label for="text">Antworten</label>
                  <div class="search"><input id="text" name="text" maxlength="160" autocomplete="off" required><button>Senden</button></div>
                </form>
                """
                        .formatted(
                                number,
                                bubbles.isEmpty()
                                        ? "<p class=\"empty\">Noch keine SMS.</p>"
                                        : "<ol class=\"phone\">" + bubbles + "</ol>",
                                problem.isEmpty()
                                        ? ""
                                        : "<p role=\"alert\" class=\"problem\">" + escape(problem) + "</p>",
                                number));
    }

    private static String bubble(Mail mail) {
        String line = mail.answer() ? "gesendet" : state(mail);
        return """
               <li class="%s"><p class="said">%s</p><p>%s · %s · <a href="/mails/%d">Einzelheiten</a></p></li>
               """
                .formatted(
                        mail.answer() ? "mine" : "theirs",
                        escape(mail.text().strip()).replace("\n", "<br>"),
                        time(mail.receivedAt()),
                        line,
                        mail.id());
    }

    /** What the network reports about it. */
    private static String state(Mail mail) {
        String parts = mail.headers().getOrDefault("X-SMS-Parts", "1");
        String length = parts.equals("1") ? "1 SMS" : parts + " Teile";
        return length + (mail.phone().endsWith(SmsCentre.UNREACHABLE) ? " · nicht zustellbar gemeldet" : "");
    }

    static String mail(Mail mail) {
        return frame(
                heading(mail),
                """
                <p><a href="/">← Alle Mails</a></p>
                <h1>%s</h1>
                <dl><dt>Von</dt><dd>%s</dd><dt>An</dt><dd>%s</dd><dt>Eingang</dt><dd>%s</dd></dl>
                %s%s%s
                <details><summary>Kopfzeilen</summary><table><tbody>%s</tbody></table></details>
                <p><a href="/api/mails/%d/raw" download>Original herunterladen (.eml)</a></p>
                """
                        .formatted(
                                heading(mail),
                                escape(
                                        mail.sms()
                                                ? mail.sender()
                                                : mail.headers().getOrDefault("From", mail.from())),
                                escape(mail.recipient()),
                                time(mail.receivedAt()),
                                body(mail),
                                attachments(mail),
                                mail.html().isEmpty() ? "" : details("Textfassung", pre(mail.text())),
                                headers(mail.headers()),
                                mail.id()));
    }

    private static String heading(Mail mail) {
        return mail.sms() ? "SMS an " + escape(mail.recipient()) : subject(mail);
    }

    private static String body(Mail mail) {
        return mail.html().isEmpty()
                ? pre(mail.text())
                : "<iframe class=\"mail\" title=\"Inhalt der Mail\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/mails/"
                        + mail.id() + "/html\"></iframe>";
    }

    /** The mail's own HTML; links open outside the frame, embedded pictures come from the mail. */
    static String content(Mail mail) {
        String html = mail.html();
        for (int i = 0; i < mail.attachments().size(); i++) {
            String contentId = mail.attachments().get(i).contentId();
            if (!contentId.isEmpty()) {
                html = html.replace("cid:" + contentId, address(mail, i));
            }
        }
        return html + "<base target=\"_blank\">";
    }

    private static String attachments(Mail mail) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < mail.attachments().size(); i++) {
            Mail.Attachment attachment = mail.attachments().get(i);
            String name = escape(attachment.name());
            html.append(
                    "<li><a href=\"%s\">%s</a> <span class=\"chip\">%s · %s</span> <a href=\"%s?download\">Herunterladen<span class=\"unseen\"> (%s)</span></a>"
                            .formatted(
                                    address(mail, i),
                                    name,
                                    escape(attachment.type()),
                                    size(attachment.content().length),
                                    address(mail, i),
                                    name));
            if (attachment.type().equals("application/pdf")) {
                html.append(
                        "<iframe class=\"pdf\" title=\"%s\" src=\"%s\"></iframe>".formatted(name, address(mail, i)));
            }
            html.append("</li>");
        }
        return html.isEmpty() ? "" : "<h2>Anhänge</h2><ul class=\"attachments\">" + html + "</ul>";
    }

    private static String address(Mail mail, int attachment) {
        return "/api/mails/" + mail.id() + "/attachments/" + attachment;
    }

    private static String headers(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(h -> "<tr><th scope=\"row\">" + escape(h.getKey()) + "</th><td>" + escape(h.getValue())
                        + "</td></tr>")
                .collect(Collectors.joining());
    }

    static String notFound() {
        return frame(
                "Nicht gefunden",
                "<h1>Nicht gefunden</h1><p>Diese Mail gibt es nicht (mehr). <a href=\"/\">Alle Mails</a></p>");
    }

    private static String details(String title, String content) {
        return "<details><summary>" + title + "</summary>" + content + "</details>";
    }

    private static String pre(String text) {
        return "<pre tabindex=\"0\">" + escape(text) + "</pre>";
    }

    private static String subject(Mail mail) {
        if (mail.subject().isBlank()) {
            return mail.sms() ? escape(mail.text().strip()) : "(ohne Betreff)";
        }
        return escape(mail.subject());
    }

    private static String time(Instant instant) {
        return "<time datetime=\"" + instant + "\">" + TIME.format(instant) + " Uhr</time>";
    }

    private static String size(int bytes) {
        return bytes < 10_000 ? bytes + " Byte" : bytes / 1000 + " kB";
    }

    private static String frame(String title, String main) {
        return """
               <!DOCTYPE html>
               <html lang="de">
               <head><meta charset="utf-8"><title>%s – Postfach der Demo</title>
               <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head>
               <body><main>%s</main></body>
               </html>
               """
                .formatted(title, main);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
