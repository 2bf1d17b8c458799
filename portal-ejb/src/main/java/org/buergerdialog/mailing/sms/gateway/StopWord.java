package org.buergerdialog.mailing.sms.gateway;

import java.util.Locale;
import java.util.Set;

/** Tells whether somebody wants no more text messages. */
public final class StopWord {

    private static final Set<String> WORDS = Set.of("STOP", "STOPP", "ABMELDEN");

    /** As in "Stop bitte" or "STOP SMS"; a longer sentence that happens to begin so is about something else. */
    private static final int LONGEST = 3;

    private StopWord() {}

    /** Says whether the text is one of the words we name, in whatever case, alone or with very little around it. */
    public static boolean in(String text) {
        String[] words = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        return words.length <= LONGEST && WORDS.contains(words[0]);
    }
}
