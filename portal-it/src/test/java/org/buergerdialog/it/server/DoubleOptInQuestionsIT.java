package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.consent.DeadlineKeeper;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of practice about a consent that begins with a form and comes about behind the link of a mail. */
@ExtendWith(ArquillianExtension.class)
class DoubleOptInQuestionsIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Post post;

    @Inject
    private OptInService optIns;

    @Inject
    private ConsentService consents;

    @Inject
    private PreferenceService preferences;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private DeadlineKeeper deadlines;

    @Test
    void mayTheTownWriteBeforeTheRequestIsConfirmed() {
        long topic = Life.topic();
        Guest guest = guests.asked(topic);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void howLongDoesAUsedLinkLeadToThePreferences() {
        Guest guest = guests.asked(Life.topic());
        assertThat(subscriptions.preferences(guest.token())).isEmpty();
        guests.confirm(guest);
        assertThat(subscriptions.preferences(guest.token())).isPresent();

        Rows.change("update opt_in set confirmed_at = confirmed_at - interval 59 minute where id = ?", guest.optIn());
        assertThat(subscriptions.preferences(guest.token())).as("an hour long").isPresent();
        Rows.change("update opt_in set confirmed_at = confirmed_at - interval 2 minute where id = ?", guest.optIn());
        assertThat(subscriptions.preferences(guest.token()))
                .as("a mail that was forwarded later opens nothing")
                .isEmpty();
    }

    @Test
    void whoseProfileTheRequestBelongsToOnceItIsConfirmed() {
        Guest guest = guests.confirmed(Life.topic());

        assertThat(Rows.number(
                        "select citizen_id from consent_declaration where email = ? and kind = 'REQUESTED'",
                        guest.email()))
                .isEqualTo(guest.number());
    }

    @Test
    void doesSomebodyWhoHasNotConfirmedHaveAProfile() {
        Guest guest = guests.asked(Life.topic());

        assertThat(Rows.count("citizen where email = ?", guest.email())).isZero();
        assertThat(Register.last("citizen_id", guest.email())).isNull();
    }

    @Test
    void isItAConsentToOpenTheLink() {
        long topic = Life.topic();
        Guest guest = guests.asked(topic);

        assertThat(optIns.byToken(guest.token()))
                .hasValueSatisfying(view -> assertThat(view.confirmed()).isFalse());
        assertThat(optIns.byToken(guest.token())).isPresent();

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void isItAConsentToPressTheButton() {
        long topic = Life.topic();
        Guest guest = guests.asked(topic);

        guests.confirm(guest);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED");
        assertThat(Register.state(guest.number())).isEqualTo("GRANTED");
        assertThat(post.write(topic)).containsExactly(guest.email());
    }

    @Test
    void isTheConsentForTheTopicsThatWereTickedOnly() {
        long ticked = Life.topic();
        long other = Life.topic();
        Guest guest = guests.confirmed(ticked);

        assertThat(post.write(ticked)).containsExactly(guest.email());
        assertThat(post.write(other)).isEmpty();
    }

    @Test
    void doesTheRegisterSayWhichFormOnWhichPageItWas() {
        Guest guest = guests.confirmed(Life.topic());

        assertThat(Rows.texts(
                        "select concat_ws(' ', kind, touchpoint, form, source) from consent_declaration"
                                + " where email = ? order by id",
                        guest.email()))
                .containsExactly(
                        "REQUESTED WEBSITE " + Guests.FORM + " " + Guests.PAGE,
                        "GRANTED MAIL_LINK /bestaetigen " + Guests.PAGE);
    }

    @Test
    void isAConsentGivenInEnglishProvenWithTheEnglishWording() {
        Guest guest = guests.confirmed(Guests.address(), Language.EN, Life.topic());

        String wording = Register.last("wording", guest.email());
        assertThat(wording).startsWith("I agree");
        assertThat(Register.last("language", guest.email())).isEqualTo("EN");
        assertThat(Register.last("sha256", guest.email())).isEqualTo(Sha256.hex(wording));
    }

    @Test
    void isAConsentGivenInGermanProvenWithTheGermanWording() {
        Guest guest = guests.confirmed(Guests.address(), Language.DE, Life.topic());

        String wording = Register.last("wording", guest.email());
        assertThat(wording).startsWith("Ich bin damit einverstanden");
        assertThat(Register.last("language", guest.email())).isEqualTo("DE");
        assertThat(Register.last("sha256", guest.email())).isEqualTo(Sha256.hex(wording));
    }

    @Test
    void doesConfirmingTwiceGrantTwice() {
        Guest guest = guests.confirmed(Life.topic());

        guests.confirm(guest);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED");
        assertThat(Rows.count("citizen where email = ?", guest.email())).isEqualTo(1);
    }

    @Test
    void doesAReplayedConfirmationRenewAWithdrawnConsent() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");

        guests.confirm(guest);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED WITHDRAWN");
        assertThat(Register.state(guest.number())).isEqualTo("WITHDRAWN");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void doesAReplayedConfirmationFollowATopicAgainThatWasLeft() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        preferences.leave(guests.link(guest), topic);

        guests.confirm(guest);

        assertThat(preferences.followed(guests.link(guest))).isEmpty();
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void maySomebodyWhoWithdrewSubscribeAgain() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");

        guests.confirmed(guest.email(), Language.DE, topic);

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED WITHDRAWN REQUESTED GRANTED");
        assertThat(post.write(topic)).containsExactly(guest.email());
    }

    @Test
    void canAStrangerSubscribeSomebodyWhoWithdrew() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        consents.withdraw(guests.link(guest), NEWS, Language.DE, "/einstellungen");

        guests.asked(guest.email(), Language.DE, topic);

        assertThat(Register.state(guest.number())).isEqualTo("WITHDRAWN");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void canAStrangerChangeWhatAResidentFollows() {
        long followed = Life.topic();
        long wanted = Life.topic();
        Guest guest = guests.confirmed(followed);

        guests.asked(guest.email(), Language.EN, wanted);

        assertThat(preferences.followed(guests.link(guest))).containsExactly(followed);
        assertThat(preferences.of(guests.link(guest)).language()).isEqualTo(Language.DE);
    }

    @Test
    void mayTheLinkBeUsedOnTheFourteenthDay() {
        Guest guest = guests.asked(Life.topic());
        age(guest, Duration.ofDays(14).minusMinutes(1));

        deadlines.work();
        guests.confirm(guest);

        assertThat(Register.state(guest.number())).isEqualTo("GRANTED");
    }

    @Test
    void mayTheLinkBeUsedAfterTheFourteenthDay() {
        long topic = Life.topic();
        Guest guest = guests.asked(topic);
        age(guest, Duration.ofDays(14).plusMinutes(1));

        assertThat(optIns.byToken(guest.token())).isEmpty();
        assertThat(catchThrowable(() -> guests.confirm(guest))).isInstanceOf(NotFound.class);

        assertThat(Rows.count("citizen where email = ?", guest.email())).isZero();
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void isAnUnconfirmedRequestGoneAfterFourteenDays() {
        Guest guest = guests.asked(Life.topic());
        long declaration = Long.parseLong(Register.last("id", guest.email()));
        Ledgers.awaitSeal("consent", declaration);
        long mail = Rows.number("select id from message where kind = 'CONFIRMATION' and object_id = ?", guest.optIn());
        age(guest, Duration.ofDays(14).plusMinutes(1));

        deadlines.work();

        assertThat(Register.of(guest.email())).isEmpty();
        assertThat(Rows.count("opt_in where email = ?", guest.email())).isZero();
        assertThat(Rows.count("subscription_topic where opt_in_id = ?", guest.optIn()))
                .isZero();
        assertThat(Rows.count("message where recipient = ?", guest.email())).isZero();
        assertThat(Rows.count("message_original where message_id = ?", mail)).isZero();
        assertThat(Rows.count("ledger_entry where kind = 'ERASURE' and entry_id = ?", declaration))
                .as("the ledger knows that it was erased on purpose")
                .isEqualTo(1);
    }

    @Test
    void isAConfirmedRequestKeptAfterFourteenDays() {
        Guest guest = guests.confirmed(Life.topic());
        age(guest, Duration.ofDays(400));

        deadlines.work();

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED");
        assertThat(Rows.count("opt_in where id = ?", guest.optIn())).isEqualTo(1);
        assertThat(Rows.count("message where kind = 'CONFIRMATION' and object_id = ?", guest.optIn()))
                .isEqualTo(1);
    }

    private static void age(Guest guest, Duration by) {
        Rows.change(
                "update opt_in set requested_at = requested_at - interval ? minute,"
                        + " expires_at = expires_at - interval ? minute where id = ?",
                by.toMinutes(),
                by.toMinutes(),
                guest.optIn());
    }

    @Test
    void doesTheConfirmationMailAdvertise() {
        Mail mail = guests.mail(guests.request(Guests.address(), Language.DE, Life.topic()));

        assertThat(links(mail)).allMatch(link -> link.matches(".*/(bestaetigen/[\\w-]{32}|impressum|datenschutz)"));
        assertThat(mail.header("List-Unsubscribe")).as("it is no newsletter").isEmpty();
    }

    @Test
    void canAStrangerPutWordsIntoTheMail() {
        String email = Guests.address();
        String page = Stack.portal() + "/Gewinn-abholen-unter-0900-123456";

        Mail mail = guests.mail(guests.requestFrom(page, email, Life.topic()));

        assertThat(mail.text("text/plain") + mail.text("text/html"))
                .contains("Auf der Website: " + URI.create(Stack.portal()).getHost())
                .doesNotContain("Gewinn");
        assertThat(Register.last("source", email))
                .as("the register keeps it whole")
                .isEqualTo(page);
    }

    private static List<String> links(Mail mail) {
        return Pattern.compile("https?://[^\\s\"<>]+")
                .matcher(mail.text("text/plain") + " " + mail.text("text/html"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void isTheConfirmationMailInTheLanguageOfTheForm() {
        Mail german = guests.mail(guests.request(Guests.address(), Language.DE, Life.topic()));
        Mail english = guests.mail(guests.request(Guests.address(), Language.EN, Life.topic()));

        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.subject()).isNotEqualTo(german.subject());
    }

    @Test
    void canAStrangersMailboxBeFlooded() {
        String email = Guests.address();
        for (int i = 0; i < 5; i++) {
            guests.request(email, Language.DE, Life.topic());
        }
        Rows.texts(
                        "select m.id from message m join opt_in o on o.id = m.object_id"
                                + " where m.kind = 'CONFIRMATION' and o.email = ?",
                        email)
                .forEach(message -> post.received(Long.parseLong(message)));

        assertThat(Mailbox.to(email)).hasSize(3);
    }

    @Test
    void doesTheLimitForAMailboxEndAfterADay() {
        String email = Guests.address();
        for (int i = 0; i < 4; i++) {
            guests.request(email, Language.DE, Life.topic());
        }
        Rows.change("update opt_in set requested_at = requested_at - interval 25 hour where email = ?", email);

        long optIn = guests.request(email, Language.DE, Life.topic());

        assertThat(guests.mail(optIn).to()).isEqualTo(email);
    }

    @Test
    void isAKnownAddressTreatedLikeAnUnknownOne() {
        long topic = Life.topic();
        Guest known = guests.confirmed(Life.topic());
        Guest again = guests.asked(known.email(), Language.DE, topic);
        Guest unknown = guests.asked(topic);

        String columns = "select concat_ws(' ', state, purpose, language, form, citizen_id) from opt_in where id = ?";
        assertThat(Rows.text(columns, again.optIn())).isEqualTo(Rows.text(columns, unknown.optIn()));
        assertThat(words(again)).isEqualTo(words(unknown));
    }

    /** Returns the confirmation mail without what tells two of them apart: address, token and minute. */
    private String words(Guest guest) {
        return guests.mail(guest.optIn())
                .text("text/plain")
                .replace(guest.email(), "…")
                .replace(guest.token(), "…")
                .replaceAll("\\d\\d:\\d\\d", "…");
    }

    @Test
    void maySomebodyAgreeToATextThatIsNoLongerCurrent() {
        String email = Guests.address();

        Throwable refusal = catchThrowable(() -> guests.request(email, 0, Language.DE, Life.topic()));

        assertThat(refusal).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                .isEqualTo("consent.text-superseded"));
        assertThat(Register.of(email)).isEmpty();
    }

    @Test
    void isItARequestWithoutAnyTopic() {
        String email = Guests.address();

        Throwable refusal = catchThrowable(() -> guests.request(email, Language.DE));

        assertThat(refusal).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                .isEqualTo("subscription.topics-missing"));
        assertThat(Register.of(email)).isEmpty();
    }

    @Test
    void canWhoeverReadsTheDatabaseConfirmForOthers() {
        Guest guest = guests.asked(Life.topic());

        String kept = Rows.text("select token_hash from opt_in where id = ?", guest.optIn());

        assertThat(kept).isEqualTo(Sha256.hex(guest.token()));
        assertThat(optIns.byToken(kept)).isEmpty();
        assertThat(catchThrowable(() -> optIns.confirm(kept, null))).isInstanceOf(NotFound.class);
        assertThat(archived(guest)).as("the mail in the archive").doesNotContain(guest.token(), guest.email());
    }

    /** Returns what stands in the archive of the confirmation mail, unpacked where it is only packed. */
    private static String archived(Guest guest) {
        byte[] content = HexFormat.of()
                .parseHex(Rows.text(
                        "select hex(o.content) from message_original o join message m on m.id = o.message_id"
                                + " where m.kind = 'CONFIRMATION' and m.object_id = ?",
                        guest.optIn()));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void isTheNetworkAddressKeptWhereTheTownDoesNotWantIt() {
        Guest guest = guests.confirmed(Life.topic());

        assertThat(Rows.text(
                        "select concat_ws(' ', requested_from, confirmed_from) from opt_in where id = ?",
                        guest.optIn()))
                .isEmpty();
    }

    @Test
    void isAnAddressInCapitalsAnotherPerson() {
        long topic = Life.topic();
        String email = Guests.address();
        guests.confirmed(email.toUpperCase(Locale.ROOT), Language.DE, topic);

        guests.confirmed(email, Language.DE, topic);

        assertThat(Rows.count("citizen where email = ?", email)).isEqualTo(1);
        assertThat(post.write(topic)).hasSize(1);
    }

    @Test
    void doesAMailOptInProveAMobileNumber() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        Access link = guests.link(guest);

        Throwable refusal = catchThrowable(() -> preferences.channel(link, topic, Channel.SMS));

        assertThat(refusal).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                .isEqualTo("preference.channel-unavailable"));
        assertThat(Rows.text("select mobile from citizen where id = ?", guest.number()))
                .isNull();
        assertThat(Register.state(guest.number(), ConsentService.NEWSLETTER_SMS))
                .isEqualTo("NONE");
    }

    @Test
    void doesAConsentToMailsAllowCallsOrLetters() {
        Guest guest = guests.confirmed(Life.topic());

        assertThat(consents.of(guests.link(guest)).stream()
                        .filter(ConsentView::granted)
                        .map(ConsentView::purpose))
                .containsExactly(NEWS);
    }

    @Test
    void doesSomebodyWhoSignsUpLaterFindTheConsentOfTheForm() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        long contact = guest.number();
        Resident resident = new Resident(UUID.randomUUID().toString(), guest.email());

        life.signIn(resident).orThrow();

        assertThat(resident.number()).isEqualTo(contact);
        assertThat(life.as(resident, () -> preferences.followed(Access.signedIn()))
                        .orThrow())
                .containsExactly(topic);
        assertThat(Register.state(contact)).isEqualTo("GRANTED");
        assertThat(post.write(topic)).containsExactly(guest.email());
    }
}
