package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.LapsedRequests;
import org.buergerdialog.citizen.MobileChecks;
import org.buergerdialog.citizen.MobileService;
import org.buergerdialog.citizen.MobileView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileUpdate;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.consent.OptIns;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.ChannelObstacle;
import org.buergerdialog.interest.ChannelOption;
import org.buergerdialog.interest.Door;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.PreferenceChange;
import org.buergerdialog.interest.PreferenceChange.Kind;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.PreferencesView;
import org.buergerdialog.interest.SubscriptionRequest;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.interest.TopicChoice;
import org.buergerdialog.interest.TopicPreference;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What residents get is what they said last, whichever door they came by, and each change can be taken back. */
@ExtendWith(ArquillianExtension.class)
class PreferencesIT {

    private static final LocalDate TODAY = Life.today();

    @Inject
    private Post post;

    @Inject
    private Decisions decisions;

    @Inject
    private Texts texts;

    @Inject
    private Guests guests;

    @Inject
    private Life life;

    @Inject
    private Citizens citizens;

    @Inject
    private PreferenceService preferences;

    @Inject
    private Interests interests;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private OptIns optIns;

    @Inject
    private OptInService optInService;

    @Inject
    private ProfileService profiles;

    @Inject
    private MobileService mobiles;

    @Inject
    private MobileChecks mobileChecks;

    @Inject
    private LapsedRequests lapsedRequests;

    @Inject
    private ConsentService consents;

    @Resource
    private ManagedExecutorService threads;

    private long contact() {
        return citizens.contact(Guests.freshAddress(), Language.DE);
    }

    @Test
    void aContactIsMadeOnceAlsoWhenTwoLinksAreOpenedAtOnce() throws Exception {
        EmailAddress email = Guests.freshAddress();

        List<Long> numbers =
                together(() -> citizens.contact(email, Language.DE), () -> citizens.contact(email, Language.EN));

        assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
        assertThat(Rows.count("citizen where email = ? and email_verified", email.value()))
                .isEqualTo(1);
    }

    @Test
    void aLinkShowsThePreferencesAndAMaskedAddress() {
        long contact = contact();

        PreferencesView view = preferences.of(guests.link(contact));

        assertThat(view.maskedAddress()).isEqualTo("i•••@musterstadt.example");
        assertThat(view.account()).isFalse();
        assertThat(view.language()).isEqualTo(Language.DE);
        assertThat(view.topics()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(view.consented()).isFalse();
    }

    @Test
    void aLinkDiesWithTheAddressItWasSentTo() {
        long contact = contact();
        Access link = guests.link(contact);

        Rows.change("update citizen set email = concat('new-', email) where id = ?", contact);

        assertThatThrownBy(() -> preferences.of(link))
                .isInstanceOf(NotFound.class)
                .hasMessage("link");
    }

    @Test
    void aLinkOfSomebodyWhoIsGoneOpensNothing() {
        long contact = contact();
        Access link = guests.link(contact);

        Rows.change("delete from citizen where id = ?", contact);

        assertThatThrownBy(() -> preferences.of(link))
                .isInstanceOf(NotFound.class)
                .hasMessage("link");
    }

    @Test
    void whoeverHasNeitherLinkNorSessionIsRefused() {
        assertThatThrownBy(() -> preferences.of(Access.signedIn())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preferences.of(Access.byLink(null))).isInstanceOf(NotFound.class);
    }

    @Test
    void bothDoorsLeadToTheSamePreferences() {
        Resident resident = life.resident();
        long topic = Life.topic();

        life.as(resident, () -> preferences.follow(Access.signedIn(), topic)).orThrow();
        preferences.frequency(guests.link(resident.number()), topic, Frequency.WEEKLY);

        assertThat(life.as(resident, () -> preferences.history(Access.signedIn(), 5))
                        .orThrow())
                .extracting(PreferenceChange::kind)
                .containsExactly(Kind.FREQUENCY, Kind.FOLLOWED);
        assertThat(Rows.text(
                        "select group_concat(door order by id) from preference_change where citizen_id = ?",
                        resident.number()))
                .isEqualTo("ACCOUNT,LINK");
    }

    @Test
    void aTopicIsFollowedAdjustedAndLeftAndEachStepTakenBack() {
        long contact = contact();
        Access link = guests.link(contact);
        long topic = Life.topic();

        PreferenceChange followed = preferences.follow(link, topic);
        PreferenceChange weekly = preferences.frequency(link, topic, Frequency.WEEKLY);
        PreferenceChange left = preferences.leave(link, topic);

        assertThat(interests.choice(contact, topic)).isEmpty();
        assertThat(left.before()).isEqualTo("WEEKLY/EMAIL");
        assertThatThrownBy(() -> preferences.undo(link, weekly.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.changed-since"));

        PreferenceChange back = preferences.undo(link, left.id());
        assertThat(back.undo()).isTrue();
        assertThat(interests.choice(contact, topic)).contains(new TopicChoice(Frequency.WEEKLY, Channel.EMAIL));

        preferences.undo(link, weekly.id());
        preferences.undo(link, followed.id());
        assertThat(preferences.followed(link)).isEmpty();

        assertThat(preferences.history(link, 10))
                .extracting(PreferenceChange::kind)
                .containsExactly(Kind.LEFT, Kind.FREQUENCY, Kind.FOLLOWED, Kind.LEFT, Kind.FREQUENCY, Kind.FOLLOWED);
        assertThat(preferences.history(link, 10))
                .filteredOn(PreferenceChange::undone)
                .extracting(PreferenceChange::id)
                .containsExactlyInAnyOrder(followed.id(), weekly.id(), left.id());
        assertThat(Rows.count("citizen_timeline where citizen_id = ? and word = 'TopicFollowed'", contact))
                .isEqualTo(2);
    }

    @Test
    void somebodyElsesChangeCannotBeTakenBack() {
        PreferenceChange followed = preferences.follow(guests.link(contact()), Life.topic());

        assertThatThrownBy(() -> preferences.undo(guests.link(contact()), followed.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sayingTheSameTwiceChangesAndLogsNothing() {
        Access link = guests.link(contact());
        long topic = Life.topic();
        preferences.follow(link, topic);

        assertThat(preferences.follow(link, topic).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(preferences.language(link, Language.DE).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(preferences.resume(link).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(preferences.districts(link, Set.of()).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(preferences.history(link, 10)).hasSize(1);
    }

    @Test
    void followingTwiceAtTheSameMomentIsFollowingOnce() throws Exception {
        long contact = contact();
        Access link = guests.link(contact);
        for (int round = 0; round < 10; round++) {
            long topic = Life.topic();

            List<PreferenceChange> changes =
                    together(() -> preferences.follow(link, topic), () -> preferences.follow(link, topic));

            assertThat(changes)
                    .extracting(PreferenceChange::kind)
                    .containsExactlyInAnyOrder(Kind.FOLLOWED, Kind.UNCHANGED);
        }
    }

    @Test
    void aTopicsOwnFollowerDecidesBeforeTheFollowerOfTheTopicAbove() {
        long contact = contact();
        Access link = guests.link(contact);
        long child = Life.topic();
        long parent = Rows.number("select parent_id from topic where id = ?", child);

        preferences.follow(link, parent);
        assertThat(interests.choice(contact, child)).contains(TopicChoice.DEFAULT);

        preferences.follow(link, child);
        preferences.frequency(link, child, Frequency.MONTHLY);
        assertThat(interests.choice(contact, child)).map(TopicChoice::frequency).contains(Frequency.MONTHLY);
        assertThat(interests.followedAround(contact, Set.of(child))).containsExactlyInAnyOrder(child, parent);

        interests.leave(contact, Set.of(child, parent), Door.UNSUBSCRIBE);
        assertThat(interests.include(contact, child)).isFalse();
        preferences.leave(link, parent);
    }

    @Test
    void onlyAFollowedTopicHasAFrequency() {
        assertThatThrownBy(() -> preferences.frequency(guests.link(contact()), Life.topic(), Frequency.WEEKLY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.not-followed"));
        assertThatThrownBy(() -> preferences.follow(guests.link(contact()), 999_999_999L))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPauseCoversItsDaysAndCanBeTakenBack() {
        long contact = contact();
        Access link = guests.link(contact);
        long topic = Life.topic();
        preferences.follow(link, topic);

        PreferenceChange paused = preferences.pause(link, TODAY, TODAY.plusDays(13));
        assertThat(interests.paused(contact)).isTrue();
        assertThat(interests.wants(contact, Set.of(topic), Set.of())).isFalse();
        assertThat(preferences.of(link).pausedNow()).isTrue();

        preferences.pause(link, TODAY.plusDays(1), TODAY.plusDays(13));
        assertThat(interests.paused(contact)).as("not before it begins").isFalse();
        assertThat(preferences.of(link).pausedFrom()).isEqualTo(TODAY.plusDays(1));

        PreferenceChange resumed = preferences.resume(link);
        assertThat(resumed.kind()).isEqualTo(Kind.RESUMED);
        assertThat(preferences.of(link).paused()).isFalse();
        assertThat(paused.kind()).isEqualTo(Kind.PAUSED);
    }

    @Test
    void aPauseMustLieAheadAndEndAfterItBegins() {
        Access link = guests.link(contact());

        assertThatThrownBy(() -> preferences.pause(link, TODAY.minusDays(9), TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.pause-past"));
        assertThatThrownBy(() -> preferences.pause(link, TODAY.plusDays(2), TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.pause-order"));
    }

    @Test
    void newsComeFromTheChosenDistrictsAndTheWholeTown() {
        long contact = contact();
        Access link = guests.link(contact);
        long topic = Life.topic();
        preferences.follow(link, topic);

        PreferenceChange chosen = preferences.districts(link, Set.of("nordhang", "altstadt"));

        assertThat(chosen.after()).isEqualTo("altstadt,nordhang");
        assertThat(preferences.of(link).districts()).containsExactlyInAnyOrder("altstadt", "nordhang");
        assertThat(interests.wants(contact, Set.of(topic), Set.of("altstadt"))).isTrue();
        assertThat(interests.wants(contact, Set.of(topic), Set.of("lindenhof"))).isFalse();
        assertThat(interests.wants(contact, Set.of(topic), Set.of())).isTrue();

        preferences.undo(link, chosen.id());
        assertThat(preferences.of(link).districts()).isEmpty();
        assertThat(interests.wants(contact, Set.of(topic), Set.of("lindenhof"))).isTrue();
        assertThatThrownBy(() -> preferences.districts(link, Set.of("atlantis")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.district"));
    }

    @Test
    void theLanguageIsThatOfTheProfile() {
        long contact = contact();
        Access link = guests.link(contact);

        PreferenceChange english = preferences.language(link, Language.EN);
        assertThat(citizens.profile(contact).language()).isEqualTo(Language.EN);

        preferences.undo(link, english.id());
        assertThat(citizens.profile(contact).language()).isEqualTo(Language.DE);
    }

    @Test
    void textMessagesNeedAVerifiedNumberAndConsent() {
        Resident resident = life.resident();
        Access link = guests.link(resident.number());
        long topic = Life.topic();
        preferences.follow(link, topic);
        assertThat(obstacle(link, Channel.SMS)).isEqualTo(ChannelObstacle.MOBILE_MISSING);
        assertThatThrownBy(() -> preferences.channel(link, topic, Channel.SMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.channel-unavailable"));

        verifyMobile(resident);
        assertThat(obstacle(link, Channel.SMS)).isEqualTo(ChannelObstacle.CONSENT_MISSING);

        decisions.grant(resident, ConsentService.NEWSLETTER_SMS).orThrow();
        assertThat(obstacle(link, Channel.SMS)).isNull();
        preferences.channel(link, topic, Channel.SMS);
        assertThat(interests.choice(resident.number(), topic))
                .contains(new TopicChoice(Frequency.IMMEDIATE, Channel.SMS));

        life.as(resident, () -> mobiles.remove()).orThrow();
        assertThat(interests.choice(resident.number(), topic))
                .as("without a number news come by mail again")
                .contains(TopicChoice.DEFAULT);
        PreferenceChange fallen = preferences.history(link, 1).get(0);
        assertThat(fallen.kind()).isEqualTo(Kind.CHANNEL);
        assertThatThrownBy(() -> preferences.undo(link, fallen.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.channel-unavailable"));
    }

    @Test
    void whoeverWithdrawsConsentToTextMessagesGetsMailsAgain() {
        Resident resident = life.resident();
        Access link = guests.link(resident.number());
        long topic = Life.topic();
        verifyMobile(resident);
        decisions.grant(resident, ConsentService.NEWSLETTER_SMS).orThrow();
        preferences.follow(link, topic);
        preferences.channel(link, topic, Channel.SMS);

        consents.withdraw(link, ConsentService.NEWSLETTER_SMS, Language.DE, "/einstellungen");

        assertThat(interests.choice(resident.number(), topic)).contains(TopicChoice.DEFAULT);
    }

    @Test
    void lettersNeedAPostalAddressAsLongAsTheyAreWanted() {
        Resident resident = life.resident();
        Access link = guests.link(resident.number());
        long topic = Life.topic();
        preferences.follow(link, topic);
        assertThat(obstacle(link, Channel.LETTER)).isEqualTo(ChannelObstacle.POSTAL_ADDRESS_MISSING);

        livesAt(resident, "Marktstraße 1", "12345", "Musterstadt");
        decisions.grant(resident, ConsentService.NEWSLETTER_LETTER).orThrow();
        preferences.channel(link, topic, Channel.LETTER);

        livesAt(resident, null, null, null);
        assertThat(interests.choice(resident.number(), topic)).contains(TopicChoice.DEFAULT);
    }

    private void livesAt(Resident resident, String street, String postalCode, String city) {
        ProfileUpdate update =
                new ProfileUpdate(null, "Erika", "Prüfstein", street, postalCode, city, null, null, null, Language.DE);
        life.as(resident, () -> profiles.updateMine(update)).orThrow();
    }

    private ChannelObstacle obstacle(Access access, Channel channel) {
        return preferences.of(access).channels().stream()
                .filter(option -> option.channel() == channel)
                .findFirst()
                .map(ChannelOption::obstacle)
                .orElse(null);
    }

    private void verifyMobile(Resident resident) {
        life.as(resident, () -> {
                    mobiles.request(unusedNumber());
                    mobiles.confirm(mobileChecks.issueCode(check(resident)));
                })
                .orThrow();
    }

    private static String unusedNumber() {
        return "+49151" + (20_000_000 + (UUID.randomUUID().getLeastSignificantBits() & 0x7fffff));
    }

    private static long check(Resident resident) {
        return Rows.number("select max(id) from mobile_check where citizen_id = ?", resident.number());
    }

    @Test
    void aNumberCountsOnlyAfterItsCodeCameBack() {
        Resident resident = life.resident();
        String number = unusedNumber();
        life.as(resident, () -> mobiles.request(number)).orThrow();
        MobileView waiting = life.as(resident, mobiles::mine).orThrow().orElseThrow();
        assertThat(waiting.pending()).isEqualTo(number);
        assertThat(waiting.verified()).isNull();

        String code = mobileChecks.issueCode(check(resident));
        assertThat(code).matches("[0-9]{6}");
        assertThat(mobileChecks.numberOf(check(resident))).isEqualTo(number);
        assertThat(Rows.text("select code_hash from mobile_check where id = ?", check(resident)))
                .hasSize(64)
                .doesNotContain(code);
        life.as(resident, () -> mobiles.confirm(code.substring(0, 3) + " " + code.substring(3)))
                .orThrow();

        MobileView confirmed = life.as(resident, mobiles::mine).orThrow().orElseThrow();
        assertThat(confirmed.verified()).isEqualTo(number);
        assertThat(confirmed.pending()).isNull();
        assertThat(citizens.profile(resident.number()).mobile()).isEqualTo(number);
        assertThat(life.as(resident, () -> mobiles.confirm(code)).rule()).isEqualTo("mobile.code-expired");
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoLongerGood() {
        Resident resident = life.resident();
        life.as(resident, () -> mobiles.request(unusedNumber())).orThrow();
        String code = mobileChecks.issueCode(check(resident));
        String wrong = code.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            assertThat(life.as(resident, () -> mobiles.confirm(wrong)).rule()).isEqualTo("mobile.code-wrong");
        }

        assertThat(life.as(resident, () -> mobiles.confirm(code)).rule()).isEqualTo("mobile.code-expired");
        assertThat(citizens.profile(resident.number()).mobile()).isNull();
    }

    @Test
    void threeCodesAnHourMustDoForAResidentAndForANumber() {
        Resident resident = life.resident();
        String number = unusedNumber();
        for (int i = 0; i < 3; i++) {
            life.as(resident, () -> mobiles.request(number)).orThrow();
        }
        Resident other = life.resident();

        assertThat(life.as(resident, () -> mobiles.request(unusedNumber())).rule())
                .isEqualTo("mobile.limit");
        assertThat(life.as(other, () -> mobiles.request(number)).rule()).isEqualTo("mobile.limit");
        assertThat(life.as(other, () -> mobiles.request("030 901820")).rule()).isEqualTo("mobile.not-mobile");
    }

    @Test
    void fiveCodesADayMustDoForAResidentAndForANumber() {
        Resident resident = life.resident();
        String number = unusedNumber();
        for (int i = 0; i < 5; i++) {
            life.as(resident, () -> mobiles.request(number)).orThrow();
            Rows.change(
                    "update mobile_check set requested_at = utc_timestamp(6) - interval 2 hour where citizen_id = ?",
                    resident.number());
        }
        Resident other = life.resident();

        assertThat(life.as(resident, () -> mobiles.request(unusedNumber())).rule())
                .isEqualTo("mobile.limit-day");
        assertThat(life.as(other, () -> mobiles.request(number)).rule()).isEqualTo("mobile.limit-day");
        assertThat(life.as(other, () -> mobiles.request(unusedNumber())).worked())
                .isTrue();
    }

    @Test
    void aCodeAndItsMessageAreForgottenTogether() {
        Resident resident = life.resident();
        life.as(resident, () -> mobiles.request(unusedNumber())).orThrow();
        long old = check(resident);
        life.as(resident, () -> mobiles.request(unusedNumber())).orThrow();
        long fresh = check(resident);
        Rows.change("update mobile_check set requested_at = utc_timestamp(6) - interval 25 hour where id = ?", old);

        lapsedRequests.forget();

        assertThat(Rows.count("mobile_check where id = ?", old)).isZero();
        assertThat(Rows.count("message where kind = 'MOBILE_CODE' and object_id = ?", old))
                .isZero();
        assertThat(Rows.count("mobile_check where id = ?", fresh)).isEqualTo(1);
        assertThat(Rows.count("message where kind = 'MOBILE_CODE' and object_id = ?", fresh))
                .isEqualTo(1);
    }

    @Test
    void whatAGuestTickedIsFollowedOnceTheAddressHasConfirmed() {
        EmailAddress email = Guests.freshAddress();
        long one = Life.topic();
        long other = Life.topic();
        subscriptions.subscribe(subscription(email.value(), slug(one), slug(other)));
        assertThat(Rows.count("citizen where email = ?", email.value()))
                .as("contacts before the confirmation")
                .isZero();

        long optIn = Rows.number("select max(id) from opt_in where email = ?", email.value());
        optInService.confirm(post.tokenAfter("CONFIRMATION", optIn, optIns::issueToken), null);

        long contact = Rows.number("select id from citizen where email = ?", email.value());
        assertThat(preferences.followed(guests.link(contact))).containsExactlyInAnyOrder(one, other);
        assertThat(preferences.of(guests.link(contact)).consented()).isTrue();
        assertThat(Rows.count("preference_change where citizen_id = ? and door = 'OPT_IN'", contact))
                .isEqualTo(2);
    }

    @Test
    void whatIsFollowedAlreadyStaysAsItIsWhenSubscribedAgain() {
        EmailAddress email = Guests.freshAddress();
        long contact = citizens.contact(email, Language.DE);
        long topic = Life.topic();
        preferences.follow(guests.link(contact), topic);
        preferences.frequency(guests.link(contact), topic, Frequency.MONTHLY);

        subscriptions.subscribe(subscription(email.value(), slug(topic)));
        long optIn = Rows.number("select max(id) from opt_in where email = ?", email.value());
        optInService.confirm(post.tokenAfter("CONFIRMATION", optIn, optIns::issueToken), null);

        assertThat(interests.choice(contact, topic)).map(TopicChoice::frequency).contains(Frequency.MONTHLY);
    }

    @Test
    void aSubscriptionNeedsAnAddressAndTopicsThatExist() {
        String topic = slug(Life.topic());

        assertThat(ruleOf(subscription("nobody", topic))).isEqualTo("subscription.email");
        assertThat(ruleOf(subscription("a@example.org"))).isEqualTo("subscription.topics-missing");
        assertThat(ruleOf(subscription("a@example.org", topic, "atlantis"))).isEqualTo("subscription.topics-unknown");
    }

    private String ruleOf(SubscriptionRequest subscription) {
        return catchThrowableOfType(RuleViolation.class, () -> subscriptions.subscribe(subscription))
                .rule();
    }

    private SubscriptionRequest subscription(String email, String... topics) {
        long text = texts.current(ConsentService.NEWSLETTER_EMAIL);
        return new SubscriptionRequest(
                email, Set.of(topics), text, Language.DE, "/newsletter", null, null, Touchpoint.PORTAL);
    }

    private static String slug(long topic) {
        return Rows.text("select slug from topic where id = ?", topic);
    }

    @Test
    void theTreeSaysWhatIsFollowedOnEveryLevel() {
        Access link = guests.link(contact());
        long child = Life.topic();
        preferences.follow(link, child);

        assertThat(preferences.of(link).topics().stream()
                        .flatMap(topic -> topic.children().stream())
                        .filter(TopicPreference::followed))
                .extracting(topic -> topic.topic().id())
                .containsExactly(child);
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
