package org.buergerdialog.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The caught mails for people (pages) and for tests (JSON below /api/mails); beside them the example website. */
final class MailboxPage {
    private static final Pattern ONE = Pattern.compile("(/api)?/mails/(\\d+)(?:/(raw|html|attachments/(\\d+)))?");
    private static final Pattern PHONE = Pattern.compile("/telefon/(\\d{3,15})");
    private static final int LONGEST_FORM = 4096;
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
    /** A mail may look as it likes, but runs nothing and fetches nothing from elsewhere. */
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

    private final MailStore store;
    private final SmsCentre texts;
    private final ExampleWebsite example;
    private final int port;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;

    MailboxPage(MailStore store, SmsCentre texts, ExampleWebsite example, int port) {
        this.store = store;
        this.texts = texts;
        this.example = example;
        this.port = port;
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.createContext(ExampleWebsite.PATH, example);
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher one = ONE.matcher(path);
            Matcher phone = PHONE.matcher(path);
            if (path.equals("/style.css")) {
                try (InputStream style = MailboxPage.class.getResourceAsStream("mailbox.css")) {
                    send(exchange, 200, "text/css; charset=utf-8", style.readAllBytes());
                }
            } else if (path.equals("/")) {
                page(exchange, 200, MailboxHtml.list(store.list(recipient(exchange)), recipient(exchange)));
            } else if (path.equals("/api/mails")) {
                mails(exchange);
            } else if (phone.matches()) {
                phone(exchange, phone.group(1));
            } else if (one.matches()) {
                mail(exchange, one);
            } else {
                notFound(exchange);
            }
        }
    }

    private void mails(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            store.clear();
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        json(
                exchange,
                store.list(recipient(exchange)).stream().map(Mail::summary).toList());
    }

    private void phone(HttpExchange exchange, String number) throws IOException {
        String problem = "";
        if (exchange.getRequestMethod().equals("POST")) {
            if (!ours(exchange)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            String form = new String(exchange.getRequestBody().readNBytes(LONGEST_FORM), StandardCharsets.UTF_8);
            problem = answer(number, parameter(form, "text"));
            if (problem.isEmpty()) {
                exchange.getResponseHeaders().set("Location", "/telefon/" + number + "#ende");
                exchange.sendResponseHeaders(303, -1);
                return;
            }
        }
        page(exchange, 200, MailboxHtml.phone(number, store.phone(number), problem));
    }

    /** Sends what was typed; returns what went wrong, or nothing. */
    private String answer(String number, String text) throws IOException {
        if (text.isBlank()) {
            return "Bitte schreiben Sie etwas.";
        }
        try {
            return texts.answer(number, Mail.PORTAL, text.strip())
                    ? ""
                    : "Das Portal ist gerade nicht mit dem Mobilfunknetz verbunden. Bitte versuchen Sie es gleich noch einmal.";
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Pages of other sites must not answer for anybody. */
    private static boolean ours(HttpExchange exchange) {
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private void mail(HttpExchange exchange, Matcher path) throws IOException {
        Mail mail = store.find(Long.parseLong(path.group(2))).orElse(null);
        if (mail == null) {
            notFound(exchange);
            return;
        }
        String what = path.group(3) == null ? "" : path.group(3);
        if (what.equals("raw")) {
            exchange.getResponseHeaders()
                    .set("Content-Disposition", "attachment; filename=\"mail-" + mail.id() + ".eml\"");
            send(exchange, 200, "message/rfc822", store.raw(mail));
        } else if (what.equals("html")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", MAIL_POLICY);
            send(exchange, 200, "text/html; charset=utf-8", utf8(MailboxHtml.content(mail)));
        } else if (what.startsWith("attachments/")) {
            attachment(exchange, mail, Integer.parseInt(path.group(4)));
        } else if (path.group(1) != null) {
            json(exchange, mail.detail());
        } else {
            page(exchange, 200, MailboxHtml.mail(mail));
        }
    }

    private void attachment(HttpExchange exchange, Mail mail, int index) throws IOException {
        if (index >= mail.attachments().size()) {
            notFound(exchange);
            return;
        }
        Mail.Attachment attachment = mail.attachments().get(index);
        boolean inline =
                attachment.type().equals("application/pdf") || attachment.type().startsWith("image/");
        String disposition =
                inline && !"download".equals(exchange.getRequestURI().getQuery()) ? "inline" : "attachment";
        String name =
                URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        exchange.getResponseHeaders().set("Content-Disposition", disposition + "; filename*=UTF-8''" + name);
        send(exchange, 200, attachment.type(), attachment.content());
    }

    private static String recipient(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : parameter(query, "to");
    }

    private static String parameter(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(p -> p.startsWith(name + "="))
                .map(p -> URLDecoder.decode(p.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        page(exchange, 404, MailboxHtml.notFound());
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        send(exchange, status, "text/html; charset=utf-8", utf8(html));
    }

    private static void json(HttpExchange exchange, Object value) throws IOException {
        send(exchange, 200, "application/json; charset=utf-8", utf8(Json.of(value)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
