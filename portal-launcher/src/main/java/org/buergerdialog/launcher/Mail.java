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
