package org.buergerdialog.mailing;

import java.util.List;

/** Messages that a worker claimed one by one, all of one lane. */
record Claim(Lane lane, List<Long> messages) {

    static final Claim NOTHING = new Claim(Lane.WAITED_FOR, List.of());
}
