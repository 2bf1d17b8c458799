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

    /** Where the portal sends text messages while there is no gateway. */
    static final String SMS_DOMAIN = "sms.musterstadt.example";

    /** Whether it stands for a text message. */
    boolean sms() {
        return to.endsWith("@" + SMS_DOMAIN);
    }

    /** The address, or the number that a text message goes to. */
    String recipient() {
        return sms() ? "+" + to.substring(0, to.indexOf('@')) : to;
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
