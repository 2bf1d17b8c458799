package org.buergerdialog.mailing.campaign;

/** Where a campaign stands. */
public enum CampaignState {
    /** It begins by itself when its time has come. */
    SCHEDULED,
    RUNNING,
    /** Nothing leaves until somebody resumes it. */
    PAUSED,
    /** Ended for good; what had not left stays unsent. */
    CANCELLED,
    FINISHED
}
