package org.buergerdialog.content;

/** Where a version of a notice stands. */
public enum NoticeState {
    /** Somebody writes it. */
    DRAFT,
    /** Ready for somebody to look at before it is approved. */
    IN_REVIEW,
    /** May be sent and published, and never changes again. */
    APPROVED
}
