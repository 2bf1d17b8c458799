package org.buergerdialog.event;

import java.time.Instant;

/**
 * A registration as its owner sees it.
 *
 * @param citizen whose it is
 * @param position its place on the waitlist, counted from 1; 0 where it does not wait
 * @param hadSeat whether there ever was a seat, or an offer of one
 * @param offerUntil until when an offered seat is held; null where none was ever offered
 * @param onlineUrl where one takes part from afar; null without a seat
 */
public record RegistrationView(
        long id,
        String code,
        long citizen,
        RegistrationState state,
        Instant registeredAt,
        RegistrationDetails details,
        int position,
        boolean hadSeat,
        Instant offerUntil,
        String onlineUrl,
        EventView event) {

    public boolean confirmed() {
        return state == RegistrationState.CONFIRMED;
    }

    public boolean live() {
        return state.live();
    }
}
