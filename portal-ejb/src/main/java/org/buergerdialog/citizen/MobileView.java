package org.buergerdialog.citizen;

import java.time.Instant;

/**
 * A resident's mobile number and the one that waits for its code; each null where there is none.
 *
 * @param pendingUntil until when the code of the waiting number is good
 */
public record MobileView(String verified, Instant verifiedAt, String pending, Instant pendingUntil) {}
