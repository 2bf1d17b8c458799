package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seats: never one too many, never one lost, and every fact written where it happened. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {

    private static final int ROUNDS = 20;

    @Inject
    private Life life;

    @Inject
    private EventService events;

    @Inject
    private RegistrationService registrations;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aRegistrationWritesItsMessageAndItsTimelineEntryAlong() {
        long event = life.event(5);
        Resident resident = life.resident();

        RegistrationView registration = register(resident, event).orThrow();

        assertThat(taken(event)).isEqualTo(1);
        assertThat(Rows.count(
                        "message where kind = 'TICKET' and object_id = ? and citizen_id = ?",
                        registration.id(),
                        resident.number()))
                .isEqualTo(1);
        assertThat(Rows.count(
                        "citizen_timeline where word = 'RegistrationConfirmed' and object = ?",
                        "registration:" + registration.id()))
                .isEqualTo(1);
    }

    @Test
    void aFullEventRefusesAndLeavesNothingBehind() {
        long event = life.event(1);
        register(life.resident(), event).orThrow();
        Resident late = life.resident();

        assertThat(register(late, event).rule()).isEqualTo("event.full");

        assertThat(taken(event)).isEqualTo(1);
        assertThat(Rows.count("registration where citizen_id = ?", late.number()))
                .isZero();
        assertThat(Rows.count("message where citizen_id = ?", late.number())).isZero();
        assertThat(Rows.count(
                        "citizen_timeline where word = 'RegistrationConfirmed' and citizen_id = ?", late.number()))
                .isZero();
    }

    @Test
    void ofTwoWhoWantTheLastSeatAtTheSameMomentOneGetsIt() throws Exception {
        Resident one = life.resident();
        Resident other = life.resident();
        for (int round = 0; round < ROUNDS; round++) {
            long event = life.event(1);

            List<Outcome<RegistrationView>> outcomes =
                    together(() -> register(one, event), () -> register(other, event));

            assertThat(outcomes.stream().filter(Outcome::worked)).as("winners").hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.worked()))
                    .as("the other one")
                    .extracting(Outcome::rule)
                    .containsExactly("event.full");
            assertThat(taken(event)).isEqualTo(1);
            assertThat(Rows.count("registration where event_id = ?", event)).isEqualTo(1);
        }
    }

    @Test
    void whoeverRegistersTwiceAtTheSameMomentHasOneSeat() throws Exception {
        Resident resident = life.resident();
        for (int round = 0; round < ROUNDS; round++) {
            long event = life.event(10);

            List<Outcome<RegistrationView>> outcomes =
                    together(() -> register(resident, event), () -> register(resident, event));

            assertThat(outcomes.stream().filter(Outcome::worked)).as("winners").hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.worked()))
                    .extracting(Outcome::rule)
                    .containsExactly("event.already-registered");
            assertThat(taken(event)).isEqualTo(1);
            assertThat(Rows.count("registration where event_id = ?", event)).isEqualTo(1);
        }
    }

    @Test
    void whoeverCancelsGivesTheSeatBackOnce() {
        long event = life.event(1);
        Resident resident = life.resident();
        String code = register(resident, event).orThrow().code();

        cancel(resident, code).orThrow();
        cancel(resident, code).orThrow();

        assertThat(taken(event)).isZero();
        assertThat(Rows.count("message where kind = 'CANCELLATION' and citizen_id = ?", resident.number()))
                .isEqualTo(1);
        assertThat(register(life.resident(), event).worked())
                .as("somebody else gets the seat")
                .isTrue();
    }

    @Test
    void whoeverCancelsTwiceAtTheSameMomentGivesBackOneSeat() throws Exception {
        long event = life.event(5);
        register(life.resident(), event).orThrow();
        Resident resident = life.resident();
        String code = register(resident, event).orThrow().code();

        together(() -> cancel(resident, code), () -> cancel(resident, code));

        assertThat(taken(event)).isEqualTo(1);
        assertThat(Rows.count("message where kind = 'CANCELLATION' and citizen_id = ?", resident.number()))
                .isEqualTo(1);
    }

    @Test
    void whoeverCancelledMayComeBack() {
        long event = life.event(1);
        Resident resident = life.resident();
        cancel(resident, register(resident, event).orThrow().code()).orThrow();

        assertThat(register(resident, event).worked()).isTrue();
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void somebodyElsesCodeLeadsNowhere() {
        String code = register(life.resident(), life.event(2)).orThrow().code();
        Resident stranger = life.resident();

        assertThat(Stream.of(
                                life.as(stranger, () -> registrations.view(RegistrationAccess.byCode(code))),
                                life.as(stranger, () -> registrations.ticket(RegistrationAccess.byCode(code))),
                                cancel(stranger, code))
                        .map(Outcome::thrown))
                .hasOnlyElementsOfType(NotFound.class)
                .hasSize(3);
    }

    @Test
    void anEventThatWasCalledOffTakesNoRegistrations() {
        long event = life.event(2);
        life.asStaff(Role.EVENT_MANAGER, () -> events.cancel(event)).orThrow();

        assertThat(register(life.resident(), event).rule()).isEqualTo("event.closed");
    }

    private Outcome<RegistrationView> register(Resident resident, long event) {
        return life.as(resident, () -> registrations.register(event));
    }

    private Outcome<Void> cancel(Resident resident, String code) {
        return life.as(resident, () -> registrations.cancel(RegistrationAccess.byCode(code)));
    }

    private static long taken(long event) {
        return Rows.number("select taken from event where id = ?", event);
    }

    private <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<T> first = threads.submit(() -> {
            start.await(10, TimeUnit.SECONDS);
            return one.call();
        });
        Future<T> second = threads.submit(() -> {
            start.await(10, TimeUnit.SECONDS);
            return other.call();
        });
        return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
    }
}
