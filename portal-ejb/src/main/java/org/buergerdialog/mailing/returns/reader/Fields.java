package org.buergerdialog.mailing.returns.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Header-like fields as delivery and feedback reports carry them; the first of a name counts. */
record Fields(Map<String, String> values) {

    /** Reads groups of fields with blank lines between them (RFC 3464). */
    static List<Fields> groups(String text) {
        List<Fields> groups = new ArrayList<>();
        for (String group : text.replace("\r\n", "\n").split("\n[ \t]*\n")) {
            Fields fields = of(group);
            if (!fields.values.isEmpty()) {
                groups.add(fields);
            }
        }
        return groups;
    }

    private static Fields of(String group) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : group.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Fields(values);
    }

    /** Returns the value of a field; empty where there is none. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }
}
