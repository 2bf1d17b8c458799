package org.buergerdialog.mailing.template;

import java.util.Locale;

/** What staff word of a message; greeting, facts, links, closing and footer come from the portal. */
public enum TemplatePart {
    SUBJECT(150),
    /** What comes first: paragraphs of a mail, or all of a text message. */
    TEXT(4000),
    /** What stands on the button. */
    BUTTON(60),
    /** Paragraphs below the button; the one part that may be missing. */
    AFTER(2000);

    private final int longest;

    TemplatePart(int longest) {
        this.longest = longest;
    }

    /** Returns how many characters it may have. */
    public int longest() {
        return longest;
    }

    /** Says whether it is one line: a subject must never become more than one header. */
    public boolean oneLine() {
        return this == SUBJECT || this == BUTTON;
    }

    /** Returns what it is called in the file of delivered wordings. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
