package org.buergerdialog.document;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What an attendance list says.
 *
 * @param session which date of a course, counted from 1; 0 for events with one date
 * @param when readable date and time in town time
 * @param address street and town of the place or null
 * @param entries in the order in which they are printed
 * @param madeAt when it was read; who registers later is not on it
 */
public record AttendanceListData(
        Language language,
        Town town,
        String title,
        int session,
        String when,
        String place,
        String address,
        List<AttendanceEntry> entries,
        Instant madeAt) {}
