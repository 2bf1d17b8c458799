package org.buergerdialog.mailing.campaign;

import java.util.List;
import org.buergerdialog.mailing.NotSent;

/**
 * What happened to messages of a campaign that did not simply arrive, and what is left to do.
 *
 * @param failed why messages were given up, the most frequent reason first
 * @param retrying why messages wait for another attempt
 * @param notSent why messages were suppressed; their texts are the names of {@link NotSent}
 * @param lettersToPrint how many letters wait for the staff
 */
public record CampaignFigures(List<Reason> failed, List<Reason> retrying, List<Reason> notSent, int lettersToPrint) {}
