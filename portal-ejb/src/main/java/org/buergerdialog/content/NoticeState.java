package org.buergerdialog.content;

/** Where a notice stands. */
public enum NoticeState {
    DRAFT,
    SENT
}
