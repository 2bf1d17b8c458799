package org.buergerdialog.mailing.template;

import java.util.Locale;

/** What staff word of a message or a document; greeting, facts, links and footer come from the portal. */
public enum TemplatePart {
    /** The subject of a mail, or the heading in a document. */
    SUBJECT(150),
    /** What comes first: paragraphs of a mail or a document, or all of a text message; of the closing, that of mails. */
    TEXT(4000),
    /** What stands on the button, or below a code to register with. */
    BUTTON(60),
    /** Paragraphs below the button, or at the end of a document; of the closing, that of documents. */
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
