package org.buergerdialog.content;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;

/** A notice as pages and mails show it; {@code sentAt} is null for a draft. */
public record NoticeView(
        long id,
        Bilingual subject,
        Bilingual text,
        long topicId,
        Bilingual topicName,
        NoticeState state,
        Instant createdAt,
        Instant sentAt) {

    public boolean sent() {
        return state == NoticeState.SENT;
    }
}
