package org.buergerdialog.content;

/** Knows the readers a piece would reach now; whoever sends mails implements it. */
public interface AudienceGaps {

    /** Counts those who have no value for the placeholder. */
    int without(NoticeView notice, Placeholder placeholder);
}
