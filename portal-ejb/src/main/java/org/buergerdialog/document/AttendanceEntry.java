package org.buergerdialog.document;

import java.util.List;

/**
 * A registration on an attendance list.
 *
 * @param party how many come: the holder and the companions
 * @param companions their names, as far as they were asked for
 * @param answers a line for each answered question, with the question
 * @param here whether they have been let in
 */
public record AttendanceEntry(String name, int party, List<String> companions, List<String> answers, boolean here) {}
