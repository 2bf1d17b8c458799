package org.buergerdialog.content;

/** Where a notice stands. */
public enum NoticeState {
    DRAFT,
    /** Will be sent at a time that is set; until then it does not change. */
    SCHEDULED,
    SENT
}
