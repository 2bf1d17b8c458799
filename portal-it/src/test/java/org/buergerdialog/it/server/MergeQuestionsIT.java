package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.AddressChangeService;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.AddressObjectionService;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.DeadlineKeeper;
import org.buergerdialog.consent.DeclarationView;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of practice about people who change their address or turn out to be one person. */
@ExtendWith(ArquillianExtension.class)
class MergeQuestionsIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;
    private static final Pattern LINK = Pattern.compile("/adresse-bestaetigen/([\\w-]{32})(?![\\w-])");

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
    private AddressChangeService addresses;

    @Inject
    private AddressChanges changes;

    @Inject
    private AddressObjectionService objections;

    @Inject
    private ProofService proofs;

    @Inject
    private Texts texts;

    @Inject
    private DeadlineKeeper deadlines;

    @AfterEach
    void tidyUp() {
        texts.retire();
    }

    @Test
    void whoseDecisionCountsWhenTwoProfilesMerge() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.grant(resident, NEWS).orThrow();
        Guest contact = guests.confirmed(topic);
        consents.withdraw(guests.link(contact), NEWS, Language.DE, "/einstellungen");

        Resident one = signInAs(resident, contact);

        assertThat(Register.state(one.number())).as("the later one").isEqualTo("WITHDRAWN");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void doesAYesBeforeTheMergeBeatALaterNo() {
        long topic = Life.topic();
        Guest contact = guests.confirmed(topic);
        Resident resident = decisions.holder(NEWS);
        decisions.withdraw(resident, NEWS).orThrow();

        Resident one = signInAs(resident, contact);

        assertThat(Register.state(one.number())).isEqualTo("WITHDRAWN");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void doesALaterYesBeatANoBeforeTheMerge() {
        long topic = Life.topic();
        Resident resident = decisions.holder(NEWS);
        decisions.withdraw(resident, NEWS).orThrow();
        Guest contact = guests.confirmed(topic);

        Resident one = signInAs(resident, contact);

        assertThat(Register.state(one.number())).isEqualTo("GRANTED");
        assertThat(post.write(topic)).containsExactly(contact.email());
    }

    @Test
    void doesAnExpiryThatWasNotedSinceBeatAYes() {
        long topic = Life.topic();
        Guest contact = guests.confirmed(topic);
        Resident resident = decisions.holder(NEWS);
        Rows.change(
                "update consent set changed_at = changed_at - interval 2 year, expires_at = utc_timestamp(6)"
                        + " where citizen_id = ? and purpose = ?",
                resident.number(),
                NEWS);
        deadlines.work();
        assertThat(Register.state(resident.number())).isEqualTo("EXPIRED");

        Resident one = signInAs(resident, contact);

        assertThat(Register.state(one.number())).isEqualTo("GRANTED");
        assertThat(post.write(topic)).containsExactly(contact.email());
    }

    @Test
    void doesALaterYesToAnOlderTextReplaceTheYesToTheNewerOne() {
        String purpose = texts.purpose(null);
        long older = texts.current(purpose);
        Guest contact = guests.confirmed(Life.topic());
        consents.grant(guests.link(contact), purpose, older, Language.DE, "/einstellungen");
        texts.publishMinorChange(purpose);
        Resident resident = decisions.holder(purpose);
        Rows.change(
                "update consent set changed_at = changed_at - interval 1 day where citizen_id = ? and purpose = ?",
                resident.number(),
                purpose);

        Resident one = signInAs(resident, contact);

        assertThat(decisions.view(one, purpose).agreedVersion()).isEqualTo(2);
    }

    @Test
    void areTheDeclarationsOfBothAddressesKeptAsTheyWere() {
        Guest contact = guests.confirmed(Life.topic());
        Resident resident = decisions.holder(NEWS);
        String before = evidence(contact.email()) + evidence(resident.email());

        signInAs(resident, contact);

        assertThat(evidence(contact.email()) + evidence(resident.email())).isEqualTo(before);
    }

    @Test
    void doTheProofsOfBothAddressesStillHold() {
        Guest contact = guests.confirmed(Life.topic());
        Resident resident = decisions.holder(NEWS);
        for (String email : List.of(contact.email(), resident.email())) {
            Ledgers.awaitSeal("consent", Long.parseLong(Register.last("id", email)));
        }

        signInAs(resident, contact);

        for (String email : List.of(contact.email(), resident.email())) {
            long declaration = Long.parseLong(Register.last("id", email));
            Ledgers.awaitSeal("consent", declaration);
            assertThat(life.asPrivacyOfficer(() -> proofs.proof(declaration))
                            .orThrow()
                            .history())
                    .allMatch(DeclarationView::untouched)
                    .allMatch(row -> row.seal() != null);
        }
    }

    @Test
    void areTheTopicsOfBothFollowed() {
        long known = Life.topic();
        long brought = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, known);
        Guest contact = guests.confirmed(brought);

        Resident one = signInAs(resident, contact);

        assertThat(life.as(one, () -> preferences.followed(Access.signedIn())).orThrow())
                .containsExactlyInAnyOrder(known, brought);
    }

    @Test
    void doesATopicComeBackThatWasLeftAfterTheContactFollowedIt() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        Guest contact = guests.confirmed(topic);
        life.as(resident, () -> preferences.leave(Access.signedIn(), topic)).orThrow();

        Resident one = signInAs(resident, contact);

        assertThat(life.as(one, () -> preferences.followed(Access.signedIn())).orThrow())
                .isEmpty();
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void isATopicStillFollowedThatTheContactLeftLater() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        Guest contact = guests.confirmed(topic);
        preferences.leave(guests.link(contact), topic);

        Resident one = signInAs(resident, contact);

        assertThat(life.as(one, () -> preferences.followed(Access.signedIn())).orThrow())
                .isEmpty();
    }

    @Test
    void isATopicFollowedThatTheContactFollowedAfterItWasLeft() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        life.as(resident, () -> preferences.leave(Access.signedIn(), topic)).orThrow();
        Guest contact = guests.confirmed(topic);

        Resident one = signInAs(resident, contact);

        assertThat(life.as(one, () -> preferences.followed(Access.signedIn())).orThrow())
                .containsExactly(topic);
    }

    @Test
    void isATopicFollowedThatTheContactLeftAndFollowedAgain() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        Guest contact = guests.confirmed(topic);
        preferences.leave(guests.link(contact), topic);
        preferences.follow(guests.link(contact), topic);

        Resident one = signInAs(resident, contact);

        assertThat(life.as(one, () -> preferences.followed(Access.signedIn())).orThrow())
                .containsExactly(topic);
    }

    @Test
    void isTheOtherProfileGoneAfterAMerge() {
        Guest contact = guests.confirmed(Life.topic());
        long number = contact.number();
        Access link = guests.link(contact);
        Resident resident = life.resident();
        long kept = resident.number();

        Resident one = signInAs(resident, contact);

        assertThat(one.number()).isEqualTo(kept);
        assertThat(contact.number()).as("the address has moved").isEqualTo(kept);
        assertThat(Rows.count("citizen where id = ?", number)).isZero();
        assertThat(catchThrowable(() -> preferences.of(link))).isInstanceOf(NotFound.class);
    }

    @Test
    void doesAPersonGetANoticeTwiceThatWasQueuedForBothProfiles() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        Guest contact = guests.confirmed(topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);

        signInAs(resident, contact);
        post.nowDue(notice);

        assertThat(post.readers(notice)).containsExactly(contact.email());
    }

    @Test
    void mayARequestFromBeforeTheMergeBeConfirmedAfterIt() {
        long topic = Life.topic();
        Guest contact = guests.confirmed(Life.topic());
        Guest asked = guests.asked(contact.email(), Language.DE, topic);
        Resident one = signInAs(life.resident(), contact);

        guests.confirm(asked);

        assertThat(life.as(one, () -> preferences.followed(Access.signedIn())).orThrow())
                .contains(topic);
        assertThat(post.write(topic)).containsExactly(contact.email());
    }

    @Test
    void doesAConsentSurviveAChangeOfAddress() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        String address = Guests.address();

        addresses.confirm(askedToConfirm(guest, address));

        assertThat(Rows.count("citizen where email = ?", guest.email())).isZero();
        assertThat(post.write(topic)).containsExactly(address);
        assertThat(Register.of(guest.email())).as("declared by the old address").isEqualTo("REQUESTED GRANTED");
    }

    @Test
    void doesTheRegisterSayHowTheNewAddressCameToTheConsent() {
        Guest guest = guests.confirmed(Life.topic());
        String address = Guests.address();

        addresses.confirm(askedToConfirm(guest, address));

        assertThat(Register.of(address)).isEqualTo("MOVED");
        assertThat(Register.last("message_id", address))
                .isEqualTo(Rows.text(
                        "select message_id from message where kind = 'ADDRESS_CONFIRMATION' and recipient = ?",
                        address));
        assertThat(Register.last("mail_sha256", address))
                .isEqualTo(Sha256.hex(request(guest).raw()));
        assertThat(Register.last("requested_at < mailed_at and mailed_at < declared_at", address))
                .isEqualTo("1");
        assertThat(Register.last("wording", address)).isEqualTo(Register.last("wording", guest.email()));
        assertThat(Register.last("concat(touchpoint, ' ', form)", address)).isEqualTo("MAIL_LINK /adresse-bestaetigen");
    }

    @Test
    void doesTheRegisterSayThatTheOldAddressIsBack() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        String address = Guests.address();
        addresses.confirm(askedToConfirm(guest, address));

        long change = change(guest);
        objections.object(Retry.onConflict(() -> changes.objectionToken(change)));

        assertThat(Register.of(address)).isEqualTo("MOVED");
        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED MOVED");
        assertThat(Register.last("concat(touchpoint, ' ', form)", guest.email()))
                .isEqualTo("MAIL_LINK /adresse-widerspruch");
        assertThat(Register.last("message_id", guest.email())).isNull();
        assertThat(post.write(topic)).containsExactly(guest.email());
    }

    @Test
    void provesTheNewAddressTheConsentFromTheFirstRequestOn() {
        Guest guest = guests.confirmed(Life.topic());
        String address = Guests.address();
        addresses.confirm(askedToConfirm(guest, address));
        long declaration = Long.parseLong(Register.last("id", address));

        assertThat(life.asPrivacyOfficer(() -> proofs.proof(declaration))
                        .orThrow()
                        .history())
                .extracting(row -> row.kind().name())
                .containsExactly("REQUESTED", "GRANTED", "MOVED");
    }

    @Test
    void isAnAddressSaidToHaveComeToAConsentThatIsOver() {
        Guest guest = guests.confirmed(Life.topic());
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");
        String address = Guests.address();

        addresses.confirm(askedToConfirm(guest, address));

        assertThat(Register.of(address)).isEmpty();
    }

    @Test
    void isAnAddressSaidToHaveComeToAConsentThatItGaveItself() {
        Guest contact = guests.confirmed(Life.topic());

        signInAs(life.resident(), contact);

        assertThat(Register.of(contact.email())).isEqualTo("REQUESTED GRANTED");
    }

    @Test
    void isTheOldAddressTold() {
        Guest guest = guests.confirmed(Life.topic());

        addresses.confirm(askedToConfirm(guest, Guests.address()));

        Mail told =
                post.received(Rows.number("select max(id) from message where kind = 'ADDRESS_CHANGED' and object_id ="
                        + " (select max(id) from address_change where old_email = '" + guest.email() + "')"));
        assertThat(told.to()).isEqualTo(guest.email());
    }

    @Test
    void doesAChangeCountThatTheNewAddressHasNotConfirmed() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);

        askedToConfirm(guest, Guests.address());

        assertThat(post.write(topic)).containsExactly(guest.email());
    }

    @Test
    void mayTheNewAddressConfirmAfterThreeDays() {
        Guest guest = guests.confirmed(Life.topic());
        String token = askedToConfirm(guest, Guests.address());
        Rows.change(
                "update address_change set expires_at = utc_timestamp(6) - interval 1 second where old_email = ?",
                guest.email());

        assertThat(catchThrowable(() -> addresses.confirm(token))).isInstanceOf(NotFound.class);

        assertThat(Rows.count("citizen where email = ?", guest.email())).isEqualTo(1);
    }

    @Test
    void doesALinkInAnOldMailOpenThePreferencesAfterTheAddressChanged() {
        Guest guest = guests.confirmed(Life.topic());
        Access link = guests.link(guest);

        addresses.confirm(askedToConfirm(guest, Guests.address()));

        assertThat(catchThrowable(() -> preferences.of(link))).isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> consents.withdraw(link, NEWS, Language.DE, "/einstellungen")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void canAContactTakeOverTheAddressOfAnAccount() {
        Resident resident = life.resident();
        Guest guest = guests.confirmed(Life.topic());
        String token = askedToConfirm(guest, resident.email());

        assertThat(catchThrowable(() -> addresses.confirm(token)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo("address.in-use"));

        assertThat(Rows.text("select subject from citizen where email = ?", resident.email()))
                .isEqualTo(resident.subject());
    }

    @Test
    void isItToldWhetherTheWantedAddressIsKnown() {
        Guest known = guests.confirmed(Life.topic());
        Guest guest = guests.confirmed(Life.topic());

        assertThat(catchThrowable(() -> addresses.request(guests.link(guest), known.email())))
                .as("the same silence as for every address")
                .isNull();
    }

    @Test
    void whereDoesSomebodyWithAnAccountChangeTheAddress() {
        Resident resident = life.resident();

        assertThat(life.as(resident, () -> addresses.request(Access.signedIn(), Guests.address()))
                        .rule())
                .isEqualTo("address.account");
    }

    @Test
    void isTheOldAddressToldWhenAnAccountChangesIt() {
        Resident resident = decisions.holder(NEWS);
        String address = Guests.address();

        life.signIn(new Resident(resident.subject(), address)).orThrow();

        long told = Rows.number(
                "select max(id) from message where kind = 'ADDRESS_CHANGED' and citizen_id = ?", resident.number());
        assertThat(post.received(told).to()).isEqualTo(resident.email());
        assertThat(Register.state(resident.number())).isEqualTo("GRANTED");
        assertThat(Register.of(address)).isEqualTo("MOVED");
        assertThat(Register.last("message_id", address))
                .as("the identity provider has asked")
                .isNull();
    }

    /** The account gets the contact's address, so that the next sign-in shows that both are one person. */
    private Resident signInAs(Resident resident, Guest contact) {
        Resident moved = new Resident(resident.subject(), contact.email());
        life.signIn(moved).orThrow();
        return moved;
    }

    private String askedToConfirm(Guest guest, String newAddress) {
        addresses.request(guests.link(guest), newAddress);
        Mail mail = request(guest);
        assertThat(mail.to()).isEqualTo(newAddress);
        Matcher link = LINK.matcher(mail.text("text/plain"));
        assertThat(link.find()).as("link to confirm").isTrue();
        return link.group(1);
    }

    /** Returns the mail that asked the new address for confirmation. */
    private Mail request(Guest guest) {
        return post.received("ADDRESS_CONFIRMATION", change(guest));
    }

    private static long change(Guest guest) {
        return Rows.number("select max(id) from address_change where old_email = ?", guest.email());
    }

    /** What the address declared; that it has another owner by now is added and changes nothing of it. */
    private static String evidence(String email) {
        return Rows.text(
                "select group_concat(concat_ws('|', id, email, kind, declared_at, wording, actor, salt) order by id)"
                        + " from consent_declaration where email = ? and kind <> 'MOVED'",
                email);
    }
}
