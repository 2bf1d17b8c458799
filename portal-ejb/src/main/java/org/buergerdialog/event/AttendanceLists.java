package org.buergerdialog.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.document.AttendanceEntry;
import org.buergerdialog.document.AttendanceListData;
import org.buergerdialog.document.AttendanceListDocument;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Makes the PDF on which helpers tick who came. */
@ApplicationScoped
public class AttendanceLists {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Renders the list of one date of an event. */
    public byte[] render(EventView event, Session date, List<AttendanceEntry> entries, Language language) {
        return AttendanceListDocument.render(new AttendanceListData(
                language,
                settings.town(),
                event.title().in(language),
                event.course() ? event.sessions().indexOf(date) + 1 : 0,
                date.when(language),
                event.place(),
                event.address(),
                entries,
                clock.instant()));
    }
}
