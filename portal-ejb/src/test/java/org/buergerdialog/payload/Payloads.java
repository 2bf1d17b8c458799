package org.buergerdialog.payload;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The payloads of {@code payloads.json}, and what would be seen of them if anything looked at them as a program. */
public final class Payloads {

    /** All of them, family by family. */
    public static final List<Payload> ALL = read();

    private static final int MOST_REPORTED = 40;
    private static final int LONGEST_REPORT = 500;

    private Payloads() {}

    private static List<Payload> read() {
        try (JsonReader reader = Json.createReader(Payloads.class.getResourceAsStream("payloads.json"))) {
            return reader.readObject().entrySet().stream()
                    .flatMap(family -> ((JsonArray) family.getValue())
                            .getValuesAs(JsonString.class).stream()
                                    .map(text -> new Payload(family.getKey(), text.getString())))
                    .toList();
        }
    }

    /** What must hold of a payload. */
    public interface Check {
        void of(Payload payload) throws Exception;
    }

    /** Checks all of them, and names those that fail with what was found. */
    public static void each(Check check) {
        List<String> failures = new ArrayList<>();
        for (Payload payload : ALL) {
            try {
                check.of(payload);
            } catch (AssertionError | Exception e) {
                String found = e.toString().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
                failures.add(payload + " => " + found.substring(0, Math.min(found.length(), LONGEST_REPORT)));
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " of " + ALL.size() + " payloads, among them\n"
                    + String.join("\n", failures.subList(0, Math.min(failures.size(), MOST_REPORTED))));
        }
    }

    /** Returns the first place where two descriptions differ; empty if they do not. */
    public static String difference(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "nothing";
            String other = i < found.size() ? found.get(i) : "nothing";
            if (!one.equals(other)) {
                return "„" + one + "“ expected, „" + other + "“ found";
            }
        }
        return "";
    }

    /**
     * What would stand somewhere if a payload were evaluated: the product or the repetition that many of them ask for, the
     * environment, properties of the system, the first line of a file. No payload has any of it.
     */
    public static List<String> results() {
        return Stream.of(
                        "1337",
                        "q9q9q9",
                        "root:x:0:0",
                        System.getenv("PATH"),
                        System.getenv("HOME"),
                        System.getProperty("user.home"),
                        System.getProperty("user.dir"),
                        System.getProperty("java.version"),
                        System.getProperty("os.version"))
                .filter(result -> result != null && result.length() > 3)
                .distinct()
                .toList();
    }
}
