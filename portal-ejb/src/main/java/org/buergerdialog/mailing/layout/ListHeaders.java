package org.buergerdialog.mailing.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.buergerdialog.shared.EmailAddress;

/** The header fields by which mail programs know news and offer to end them with one click. */
public final class ListHeaders {

    private ListHeaders() {}

    /**
     * Returns {@code List-Id} (RFC 2919), {@code List-Unsubscribe} (RFC 2369) and {@code List-Unsubscribe-Post} (RFC
     * 8058).
     *
     * @param list the list's short name, for instance the topic's slug
     * @param unsubscribe the address that ends the topics of the mail when something is posted to it
     */
    public static Map<String, String> of(String list, EmailAddress from, String unsubscribe) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Id", "<" + list + "." + from.domain() + ">");
        headers.put("List-Unsubscribe", "<" + unsubscribe + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return headers;
    }
}
