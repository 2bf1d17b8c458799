package org.buergerdialog.mailing.outbox;

import java.util.List;
import org.buergerdialog.mailing.Lane;

/** Messages that a worker claimed one by one, all of one lane. */
record Claim(Lane lane, List<Long> messages) {

    static final Claim NOTHING = new Claim(Lane.WAITED_FOR, List.of());
}
