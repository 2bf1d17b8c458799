package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ReceiptService;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.preference.UnsubscribeService;
import org.buergerdialog.mailing.preference.UnsubscribeView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of practice about saying no: withdrawing, declining, unsubscribing, pausing. */
@ExtendWith(ArquillianExtension.class)
class WithdrawalQuestionsIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private ConsentService consents;

    @Inject
    private PreferenceService preferences;

    @Inject
    private UnsubscribeService unsubscribing;

    @Inject
    private ReceiptService receipts;

    @Inject
    private RegistrationService registrations;

    @Test
    void mayTheTownWriteAfterAWithdrawal() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);

        guests.withdraw(guest);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED WITHDRAWN");
        assertThat(Register.state(guest.number())).isEqualTo("WITHDRAWN");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void doesAWithdrawalBeatAMailThatIsAlreadyQueued() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);

        guests.withdraw(guest);
        post.nowDue(notice);

        assertThat(post.readers(notice)).isEmpty();
    }

    @Test
    void isWithdrawingPossibleWithoutAnAccount() {
        Guest guest = guests.confirmed(Life.topic());

        guests.withdraw(guest);

        assertThat(Register.last("concat(actor, ' ', touchpoint)", guest.email()))
                .isEqualTo("citizen:" + guest.number() + " MAIL_LINK");
    }

    @Test
    void whichTextDoesAWithdrawalName() {
        Guest guest = guests.confirmed(Guests.address(), Language.EN, Life.topic());
        String agreed = Register.last("concat(legal_text_id, ' ', text_version)", guest.email());

        guests.withdraw(guest);

        assertThat(Register.last("concat(legal_text_id, ' ', text_version)", guest.email()))
                .isEqualTo(agreed);
    }

    @Test
    void doesWithdrawingTwiceCountTwice() {
        Guest guest = guests.confirmed(Life.topic());

        guests.withdraw(guest);
        guests.withdraw(guest);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED WITHDRAWN");
    }

    @Test
    void maySomebodyChangeTheirMind() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        decisions.withdraw(resident, NEWS).orThrow();

        decisions.grant(resident, NEWS).orThrow();

        assertThat(Register.of(resident.email())).isEqualTo("GRANTED WITHDRAWN GRANTED");
        assertThat(post.write(topic)).containsExactly(resident.email());
    }

    @Test
    void mayTheTownWriteToSomebodyWhoSaidNo() {
        long topic = Life.topic();
        Resident resident = life.resident();
        life.follow(resident, topic);

        decisions.decline(resident, NEWS).orThrow();

        assertThat(Register.of(resident.email())).isEqualTo("DECLINED");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void mayTheTownWriteToSomebodyWhoOnlyFollows() {
        long topic = Life.topic();
        Resident resident = life.resident();

        life.follow(resident, topic);

        assertThat(Register.state(resident.number())).isEqualTo("NONE");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void doesAWithdrawalOfMailsTouchOtherPurposes() {
        Resident resident = life.resident();
        decisions.grant(resident, NEWS).orThrow();
        decisions.grant(resident, "phone-calls").orThrow();

        decisions.withdraw(resident, NEWS).orThrow();

        assertThat(Register.state(resident.number(), "phone-calls")).isEqualTo("GRANTED");
    }

    @Test
    void canEverythingBeWithdrawnAtOnce() {
        Resident resident = life.resident();
        decisions.grant(resident, NEWS).orThrow();
        decisions.grant(resident, "phone-calls").orThrow();

        life.as(resident, () -> consents.withdrawAll(Access.signedIn(), Language.DE, "/konto/einwilligungen"))
                .orThrow();

        assertThat(Rows.count("consent where citizen_id = ? and state = 'GRANTED'", resident.number()))
                .isZero();
        assertThat(Register.of(resident.email())).isEqualTo("GRANTED WITHDRAWN");
        assertThat(Register.of(resident.email(), "phone-calls")).isEqualTo("GRANTED WITHDRAWN");
    }

    @Test
    void doesAWithdrawalStopATicket() {
        Resident resident = life.resident();
        decisions.grant(resident, NEWS).orThrow();
        long event = life.event(1);
        long registration =
                life.as(resident, () -> registrations.register(event)).orThrow().id();

        decisions.withdraw(resident, NEWS).orThrow();

        assertThat(post.received("TICKET", registration).to()).isEqualTo(resident.email());
    }

    @Test
    void canAStrangerWithdrawWithALinkOfTheirOwn() {
        Guest guest = guests.confirmed(Life.topic());
        Guest stranger = guests.confirmed(Life.topic());
        String forged = guests.link(stranger).link().replace('A', 'B');

        assertThat(catchThrowable(() -> consents.withdraw(Access.byLink(forged), NEWS, Language.DE, "/einstellungen")))
                .isInstanceOf(NotFound.class);

        assertThat(Register.state(guest.number())).isEqualTo("GRANTED");
        assertThat(Register.state(stranger.number())).isEqualTo("GRANTED");
    }

    @Test
    void isThereAReceiptForAWithdrawal() {
        Guest guest = guests.confirmed(Life.topic());

        guests.withdraw(guest);

        assertThat(receipts.jsonLd(guests.link(guest), NEWS)).contains("ithdrawn");
        assertThat(receipts.pdf(guests.link(guest), NEWS, Language.DE)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void doesUnsubscribingFromOneTopicLeaveTheOthersAlone() {
        long one = Life.topic();
        long other = Life.topic();
        Guest guest = guests.confirmed(one, other);

        unsubscribing.unsubscribe(oneClick(guest, one));

        assertThat(preferences.followed(guests.link(guest))).containsExactly(other);
        assertThat(Register.state(guest.number())).isEqualTo("GRANTED");
        assertThat(post.write(one)).isEmpty();
        assertThat(post.write(other)).containsExactly(guest.email());
    }

    @Test
    void isItUnsubscribingToLookAtThePage() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        String token = oneClick(guest, topic);

        UnsubscribeView view = unsubscribing.look(token);

        assertThat(view.following()).isTrue();
        assertThat(view.maskedAddress()).doesNotContain(guest.email());
        assertThat(preferences.followed(guests.link(guest))).containsExactly(topic);
    }

    @Test
    void doesUnsubscribingTwiceHarm() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        String token = oneClick(guest, topic);

        unsubscribing.unsubscribe(token);
        unsubscribing.unsubscribe(token);

        assertThat(unsubscribing.look(token).following()).isFalse();
        assertThat(Rows.count("preference_change where citizen_id = ? and door = 'UNSUBSCRIBE'", guest.number()))
                .isEqualTo(1);
    }

    @Test
    void doesAnOldUnsubscribeLinkEndATopicThatIsFollowedAgain() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        String token = oneClick(guest, topic);
        unsubscribing.unsubscribe(token);
        preferences.follow(guests.link(guest), topic);

        unsubscribing.unsubscribe(token);

        assertThat(post.write(topic)).as("whoever presses it wants no more").isEmpty();
    }

    @Test
    void canEverythingBeEndedFromAnyMail() {
        long one = Life.topic();
        long other = Life.topic();
        Guest guest = guests.confirmed(one, other);

        unsubscribing.unsubscribeAll(oneClick(guest, one));

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED WITHDRAWN");
        assertThat(post.write(one)).isEmpty();
        assertThat(post.write(other)).isEmpty();
        assertThat(preferences.followed(guests.link(guest)))
                .as("silent, but not forgotten")
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void canAnUnsubscribeLinkOpenThePreferences() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        String token = oneClick(guest, topic);

        assertThat(catchThrowable(() -> preferences.of(Access.byLink(token)))).isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> unsubscribing.look(guests.link(guest).link())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void mayTheTownWriteDuringAPause() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        LocalDate today = Life.today();

        preferences.pause(guests.link(guest), today, today);
        assertThat(post.write(topic)).isEmpty();
        preferences.resume(guests.link(guest));

        assertThat(post.write(topic)).containsExactly(guest.email());
        assertThat(Register.of(guest.email())).as("a pause is no withdrawal").isEqualTo("REQUESTED GRANTED");
    }

    @Test
    void doesAPauseStopAMailThatIsAlreadyQueued() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);
        LocalDate today = Life.today();

        preferences.pause(guests.link(guest), today, today.plusDays(14));
        post.nowDue(notice);

        assertThat(post.readers(notice)).isEmpty();
    }

    private String oneClick(Guest guest, long topic) {
        Mail mail = post.newsTo(guest.email(), topic);
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        return Post.oneClick(mail);
    }
}
