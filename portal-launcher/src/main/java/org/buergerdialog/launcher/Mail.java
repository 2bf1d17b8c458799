package org.buergerdialog.launcher;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One caught mail, taken apart.
 *
 * @param to the envelope recipient
 * @param html empty when the mail has none
 * @param text empty when the mail has none
 */
record Mail(
        long id,
        String from,
        String to,
        String subject,
        Instant receivedAt,
        Map<String, String> headers,
        String html,
        String text,
        List<Attachment> attachments) {

    /** The domain that numbers have among the mails; also where the portal may send text messages by mail. */
    static final String SMS_DOMAIN = "sms.musterstadt.example";

    /** The number from which the demo town writes; it belongs to nobody (Bundesnetzagentur, numbers for films). */
    static final String PORTAL = "491713920000";

    private static final String NUMBER = "\\d+";

    /** Whether it stands for a text message. */
    boolean sms() {
        return to.endsWith("@" + SMS_DOMAIN);
    }

    /** Whether somebody wrote it on the phone. */
    boolean answer() {
        return sms()
                && from.endsWith("@" + SMS_DOMAIN)
                && local(from).matches(NUMBER)
                && !local(from).equals(PORTAL);
    }

    /** The phone it was sent to or from, digits only. */
    String phone() {
        return local(answer() ? from : to);
    }

    /** The address, or the number or name that a text message goes to. */
    String recipient() {
        return sms() ? shown(local(to)) : to;
    }

    /** The address, or the number or name that a text message comes from. */
    String sender() {
        return from.endsWith("@" + SMS_DOMAIN) ? shown(local(from)) : from;
    }

    private static String local(String address) {
        return address.substring(0, address.indexOf('@'));
    }

    private static String shown(String name) {
        return name.matches(NUMBER) ? "+" + name : name;
    }

    record Attachment(String name, String type, String contentId, byte[] content) {
        Map<String, Object> summary() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("type", type);
            json.put("size", content.length);
            return json;
        }
    }

    Map<String, Object> summary() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("from", from);
        json.put("to", to);
        json.put("subject", subject);
        json.put("sms", sms());
        json.put("receivedAt", receivedAt);
        json.put("attachments", attachments.stream().map(Attachment::summary).toList());
        return json;
    }

    Map<String, Object> detail() {
        Map<String, Object> json = summary();
        json.put("headers", headers);
        json.put("text", text);
        json.put("html", html);
        return json;
    }
}
