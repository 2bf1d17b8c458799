package org.buergerdialog.event;

import java.time.LocalDateTime;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/** An event as pages and mails show it; times are the town's. */
public record EventView(
        long id,
        int version,
        String slug,
        EventState state,
        Bilingual title,
        Bilingual teaser,
        Bilingual description,
        long topicId,
        Bilingual topicName,
        String districtName,
        String place,
        String address,
        boolean stepFree,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        int capacity,
        int taken,
        boolean registrationOpen,
        boolean past) {

    /** Returns how many seats are left. */
    public int free() {
        return capacity - taken;
    }

    public boolean full() {
        return free() <= 0;
    }

    /** Says in words from when to when. */
    public String when(Language language) {
        return TownTime.period(startsAt, endsAt, language);
    }
}
