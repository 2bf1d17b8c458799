package org.buergerdialog.content;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/**
 * A notice as pages and mails show it.
 *
 * @param district null for the whole town, like its name
 * @param sentAt null for a draft
 */
public record NoticeView(
        long id,
        int version,
        Bilingual subject,
        Bilingual text,
        long topicId,
        Bilingual topicName,
        String district,
        String districtName,
        NoticeState state,
        Instant createdAt,
        Instant sentAt) {

    /** Returns the language in which a reader gets the notice: theirs, where all of it exists in it. */
    public Language languageFor(Language reader) {
        return text.languageFor(subject.languageFor(reader));
    }

    public boolean sent() {
        return state == NoticeState.SENT;
    }

    /** Says whether it can still be changed. */
    public boolean draft() {
        return state == NoticeState.DRAFT;
    }
}
