package org.buergerdialog.content;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/** A notice as pages and mails show it; {@code sentAt} is null for a draft. */
public record NoticeView(
        long id,
        int version,
        Bilingual subject,
        Bilingual text,
        long topicId,
        Bilingual topicName,
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
}
