package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.event.EventCaretaker;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationRules;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationState;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits for a seat: strictly in order, with an offer that holds the seat for a while. */
@ExtendWith(ArquillianExtension.class)
class WaitlistIT {

    @Inject
    private Life life;

    @Inject
    private RegistrationService registrations;

    @Inject
    private EventService events;

    @EJB
    private EventCaretaker caretaker;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void whoeverFindsItFullWaitsInTheOrderOfArrival() {
        long event = event(1, 2, 0);
        arrive(event, 0);
        Guest first = arrive(event, 0);
        Guest second = arrive(event, 0);

        assertThat(first.view().state()).isEqualTo(RegistrationState.WAITING);
        assertThat(first.view().position()).isEqualTo(1);
        assertThat(second.view().position()).isEqualTo(2);
        assertThat(register(life.resident(), event, 0).rule()).isEqualTo("event.full");
        assertThat(counters(event)).containsExactly(1, 2);
    }

    @Test
    void aFreeSeatIsOfferedToTheFirstAndHeldForThem() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        Guest second = arrive(event, 0);

        holder.cancel().orThrow();

        assertThat(first.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(first.view().offerUntil()).isNotNull();
        assertThat(second.view().position()).isEqualTo(1);
        assertThat(counters(event)).containsExactly(1, 1);
        assertThat(mails("SEAT_OFFERED", first)).isEqualTo(1);

        first.accept().orThrow();
        first.accept().orThrow();

        assertThat(first.view().confirmed()).isTrue();
        assertThat(mails("TICKET", first)).isEqualTo(1);
        assertThat(counters(event)).containsExactly(1, 1);
    }

    @Test
    void nobodyNewTakesASeatPastThoseWhoWait() {
        long event = event(2, 5, 1);
        Guest holder = arrive(event, 0);
        Guest other = arrive(event, 0);
        Guest pair = arrive(event, 1);

        holder.cancel().orThrow();

        assertThat(pair.view().state()).as("a pair waits for two").isEqualTo(RegistrationState.WAITING);
        Guest single = arrive(event, 0);
        assertThat(single.view().state()).as("comes later").isEqualTo(RegistrationState.WAITING);
        assertThat(single.view().position()).isEqualTo(2);

        other.cancel().orThrow();

        assertThat(pair.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(single.view().position()).isEqualTo(1);
        assertThat(counters(event)).containsExactly(2, 1);
    }

    @Test
    void whenALargePartyLeavesTheGapGoesToThoseBehind() {
        long event = event(2, 5, 1);
        Guest holder = arrive(event, 0);
        arrive(event, 0);
        Guest pair = arrive(event, 1);
        Guest single = arrive(event, 0);
        holder.cancel().orThrow();

        pair.cancel().orThrow();

        assertThat(single.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(counters(event)).containsExactly(2, 0);
    }

    @Test
    void aDeclinedOfferGoesToTheNextAndNeverComesBack() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        Guest second = arrive(event, 0);
        holder.cancel().orThrow();

        first.decline().orThrow();

        assertThat(first.view().state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(second.view().state()).isEqualTo(RegistrationState.OFFERED);
        second.cancel().orThrow();
        assertThat(first.view().state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(first.accept().rule()).isEqualTo("offer.over");
        assertThat(counters(event)).containsExactly(0, 0);
    }

    @Test
    void anOfferThatNobodyAnswersGoesOnToTheNext() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        Guest second = arrive(event, 0);
        holder.cancel().orThrow();
        Rows.change(
                "update registration set offer_until = utc_timestamp(6) - interval 1 second where id = ?",
                first.view().id());

        assertThat(first.accept().rule())
                .as("too late, even before anybody looked")
                .isEqualTo("offer.over");
        caretaker.work();
        caretaker.work();

        assertThat(first.view().state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(second.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(counters(event)).containsExactly(1, 0);
        assertThat(mails("OFFER_EXPIRED", first)).isEqualTo(1);
    }

    @Test
    void whoeverLeftTheWaitlistIsNeverPromoted() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        first.cancel().orThrow();

        holder.cancel().orThrow();

        assertThat(first.view().state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(counters(event)).containsExactly(0, 0);
    }

    @Test
    void moreSeatsAreOfferedAtOnce() {
        long event = event(1, 5, 0);
        arrive(event, 0);
        Guest first = arrive(event, 0);
        Guest second = arrive(event, 0);

        seats(event, 2).orThrow();

        assertThat(first.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(second.view().position()).isEqualTo(1);
    }

    @Test
    void companionsTakeSeatsAndGiveThemBack() {
        long event = event(5, 5, 3);
        Guest family = arrive(event, 3);
        assertThat(counters(event)).containsExactly(4, 0);

        assertThat(family.change(1).worked()).isTrue();
        assertThat(counters(event)).containsExactly(2, 0);

        arrive(event, 2);
        assertThat(family.change(2).rule()).isEqualTo("registration.no-more-seats");
        assertThat(family.view().details().companions()).isEqualTo(1);
        assertThat(register(life.resident(), event, 4).rule()).isEqualTo("registration.too-many-companions");
    }

    @Test
    void fewerCompanionsMakeRoomForWhoeverWaits() {
        long event = event(2, 5, 1);
        Guest pair = arrive(event, 1);
        Guest waiting = arrive(event, 0);

        pair.change(0).orThrow();

        assertThat(waiting.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(counters(event)).containsExactly(2, 0);
    }

    @Test
    void aPartyThatWaitsAndGetsSmallerIsOfferedTheGap() {
        long event = event(3, 5, 2);
        arrive(event, 1);
        Guest party = arrive(event, 2);
        assertThat(party.view().state()).as("three wait for one seat").isEqualTo(RegistrationState.WAITING);

        party.change(0).orThrow();

        assertThat(party.view().state()).isEqualTo(RegistrationState.OFFERED);
        assertThat(counters(event)).containsExactly(3, 0);
    }

    @Test
    void soFewSeatsThatAPartyCouldNeverComeAreRefused() {
        long event = event(3, 5, 2);
        arrive(event, 0);
        arrive(event, 2);

        assertThat(seats(event, 2).rule()).isEqualTo("event.capacity-below-party");
        assertThat(seats(event, 3).worked()).isTrue();
    }

    @Test
    void anOfferEndsWithTheEvent() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        holder.cancel().orThrow();

        life.asStaff(Role.EVENT_MANAGER, () -> events.cancel(event)).orThrow();

        assertThat(first.accept().rule()).isEqualTo("offer.over");
        assertThat(first.view().confirmed()).isFalse();
    }

    @Test
    void anOfferPutsNothingIntoTheCalendarBeforeItIsAccepted() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        assertThat(first.view().hadSeat()).isFalse();
        holder.cancel().orThrow();

        assertThat(first.view().hadSeat()).isFalse();
        first.accept().orThrow();
        assertThat(first.view().hadSeat()).isTrue();
    }

    @Test
    void ofManyWhoComeAtOnceAsManyGetASeatAsThereAreAndTheOthersDrawNumbers() throws Exception {
        long event = event(3, 10, 0);
        List<Resident> crowd = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            crowd.add(life.resident());
        }

        List<Future<Outcome<RegistrationView>>> answers = crowd.stream()
                .map(one -> threads.submit(() -> register(one, event, 0)))
                .toList();
        for (Future<Outcome<RegistrationView>> answer : answers) {
            answer.get(30, TimeUnit.SECONDS).orThrow();
        }

        assertThat(counters(event)).containsExactly(3, 7);
        assertThat(Rows.count("registration where event_id = ? and state = 'CONFIRMED'", event))
                .isEqualTo(3);
        assertThat(Rows.texts(
                        "select number from registration where event_id = ? and number > 0 order by number", event))
                .as("each number once, none left out")
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void whileSeatsComeAndGoNobodyIsLostAndNoneIsTakenTwice() throws Exception {
        long event = event(3, 20, 0);
        List<Guest> crowd = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            crowd.add(arrive(event, 0));
        }

        List<Future<?>> moves = new ArrayList<>();
        crowd.subList(0, 6)
                .forEach(guest -> moves.add(threads.submit(() -> guest.cancel().orThrow())));
        crowd.subList(6, 10).forEach(guest -> moves.add(threads.submit(guest::accept)));
        for (Future<?> move : moves) {
            move.get(30, TimeUnit.SECONDS);
        }

        long held = Rows.number(
                "select coalesce(sum(party), 0) from registration where event_id = ?"
                        + " and state in ('CONFIRMED', 'OFFERED')",
                event);
        long waiting = Rows.count("registration where event_id = ? and state = 'WAITING'", event);
        assertThat(counters(event)).containsExactly((int) held, (int) waiting);
        assertThat(held).as("all three seats go to the four who stayed").isEqualTo(3);
    }

    @Test
    void somebodyElsesOfferCannotBeAnswered() {
        long event = event(1, 5, 0);
        Guest holder = arrive(event, 0);
        Guest first = arrive(event, 0);
        holder.cancel().orThrow();
        Guest stranger = new Guest(life.resident(), first.code());

        assertThat(stranger.accept().thrown()).isInstanceOf(NotFound.class);
        assertThat(stranger.decline().thrown()).isInstanceOf(NotFound.class);
        assertThat(stranger.cancel().thrown()).isInstanceOf(NotFound.class);
        assertThat(first.view().state()).isEqualTo(RegistrationState.OFFERED);
    }

    /** Somebody with a registration. */
    private class Guest {

        private final Resident resident;
        private final String code;

        Guest(Resident resident, String code) {
            this.resident = resident;
            this.code = code;
        }

        String code() {
            return code;
        }

        RegistrationView view() {
            return life.as(resident, () -> registrations.view(access())).orThrow();
        }

        Outcome<Void> cancel() {
            return act(() -> registrations.cancel(access()));
        }

        Outcome<Void> accept() {
            return act(() -> registrations.accept(access()));
        }

        Outcome<Void> decline() {
            return act(() -> registrations.decline(access()));
        }

        Outcome<Void> change(int companions) {
            return act(() -> registrations.change(access(), party(companions)));
        }

        private Outcome<Void> act(Runnable action) {
            return life.as(resident, () -> {
                action.run();
                return null;
            });
        }

        private RegistrationAccess access() {
            return RegistrationAccess.byCode(code);
        }
    }

    private Guest arrive(long event, int companions) {
        Resident resident = life.resident();
        return new Guest(
                resident, register(resident, event, companions).orThrow().code());
    }

    private Outcome<RegistrationView> register(Resident resident, long event, int companions) {
        return life.as(resident, () -> registrations.register(event, party(companions), "portal"));
    }

    /** Gives the event so many seats. */
    private Outcome<Integer> seats(long event, int capacity) {
        return life.asStaff(
                Role.EVENT_MANAGER,
                () -> events.update(
                        event, events.get(event).version(), Life.draft(Life.soon(), rules(capacity, 5, 2))));
    }

    private static RegistrationDetails party(int companions) {
        return new RegistrationDetails(companions, List.of(), Map.of(), false);
    }

    private long event(int capacity, int waitlist, int companions) {
        return life.event(rules(capacity, waitlist, companions));
    }

    private static RegistrationRules rules(int capacity, int waitlist, int companions) {
        return new RegistrationRules(capacity, waitlist, null, null, companions, false, null, true, List.of());
    }

    private static List<Integer> counters(long event) {
        return List.of((int) Rows.number("select taken from event where id = ?", event), (int)
                Rows.number("select waiting from event where id = ?", event));
    }

    private static long mails(String kind, Guest guest) {
        return Rows.count(
                "message where kind = ? and citizen_id = ?", kind, guest.view().citizen());
    }
}
