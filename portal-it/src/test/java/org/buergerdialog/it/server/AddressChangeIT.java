package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.AddressChangeService;
import org.buergerdialog.citizen.AddressChangeView;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.AddressObjectionService;
import org.buergerdialog.citizen.AddressObjectionView.State;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.LapsedRequests;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.SignIn;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.MessageView;
import org.buergerdialog.mailing.preference.PreferenceLinkService;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People move from one address to another and take everything with them, also what they have under the new one. */
@ExtendWith(ArquillianExtension.class)
class AddressChangeIT {

    /** What a resident may have, table by table, so that joining two profiles can be seen to move each of it. */
    private static final Map<String, String> ROWS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "citizen_provenance",
                    "(citizen_id, field, origin, recorded_at) values (?, 'PHONE', 'PORTAL', now())"),
            Map.entry("citizen_timeline", "(citizen_id, happened_at, word, object) values (?, now(), 'It', 'it:1')"),
            Map.entry("interest", "(citizen_id, topic_id, since) select ?, max(id), now() from topic"),
            Map.entry("interest_district", "(citizen_id, district) select ?, min(slug) from district"),
            Map.entry("preference", "(citizen_id, paused_from, paused_until) values (?, '2026-01-01', '2099-01-01')"),
            Map.entry(
                    "preference_change",
                    "(citizen_id, changed_at, item, after_value, door) values (?, now(), 'language', 'DE', 'LINK')"),
            Map.entry(
                    "mobile_check",
                    "(citizen_id, number, requested_at, expires_at) values (?, '+491713920099', now(), now())"),
            Map.entry(
                    "address_change",
                    "(version, citizen_id, old_email, new_email, requested_at, expires_at)"
                            + " values (1, ?, 'a@example.org', 'b@example.org', now(), now())"),
            Map.entry(
                    "registration",
                    "(version, event_id, citizen_id, code, state, registered_at)"
                            + " select 1, max(id), ?, left(uuid(), 16), 'CONFIRMED', now() from event"),
            Map.entry(
                    "message",
                    "(kind, citizen_id, object_id, basis, state, queued_at, due_at)"
                            + " values ('NOTICE', ?, 0, 'it:1', 'SUPPRESSED', now(), now())"),
            Map.entry(
                    "link_click",
                    "(link_id, visitor, clicked_at, machine, citizen_id)"
                            // of the future, so that nobody settles it meanwhile
                            + " select max(id), sha2('it', 256), utc_timestamp(6) + interval 1 hour, false, ? from mail_link"),
            Map.entry(
                    "link_followed",
                    "(citizen_id, message_id, link_id, followed_at)"
                            + " select ?, max(m.id), (select max(id) from mail_link), utc_timestamp(6) from message m"),
            Map.entry(
                    "message_opened",
                    "(message_id, citizen_id, opened_at, proxied)"
                            + " select id, citizen_id, utc_timestamp(6), false from message where citizen_id = ? limit 1"),
            Map.entry(
                    "suppression",
                    "(address, reason, news_only, since, citizen_id)"
                            + " values (concat(uuid(), '@example.org'), 'HARD_BOUNCE', false, utc_timestamp(6), ?)"),
            Map.entry("text_answer", "(citizen_id, answered_at) values (?, utc_timestamp(6))"),
            Map.entry(
                    "unclear_return",
                    "(received_at, sender, subject, citizen_id) values (utc_timestamp(6), 'a@example.org', 'Re: News', ?)"),
            Map.entry("digest_item", "(citizen_id, notice_id, queued_at) select ?, min(id), now() from notice"),
            Map.entry(
                    "consent",
                    "(citizen_id, purpose, state, changed_at, legal_text_id)"
                            + " select ?, purpose, 'GRANTED', now(), max(id) from legal_text"
                            + " where purpose = 'newsletter-email' group by purpose"),
            Map.entry(
                    "consent_declaration",
                    "(citizen_id, email, purpose, kind, declared_at, recorded_at, legal_text_id, text_version, language,"
                            + " wording, sha256, touchpoint, form, actor, salt)"
                            + " select ?, 'it@example.org', t.purpose, 'GRANTED', now(), now(), t.id, t.version, w.language,"
                            + " w.text, w.sha256, 'PORTAL', '/it', 'system', md5(rand())"
                            + " from legal_text t join legal_text_wording w on w.legal_text_id = t.id"
                            + " where t.purpose = 'newsletter-email' and w.language = 'DE' limit 1"),
            Map.entry(
                    "opt_in",
                    "(state, email, purpose, legal_text_id, language, form, touchpoint, requested_at, expires_at, citizen_id)"
                            + " select 'CONFIRMED', 'it@example.org', 'newsletter-email', max(id), 'DE', '/it', 'PORTAL',"
                            + " now(), now(), ? from legal_text where purpose = 'newsletter-email'")));

    private static final Pattern OBJECTION = Pattern.compile("/adresse-widerspruch/([\\w-]{32})(?![\\w-])");

    /** The trail of what staff did stays as it was written. */
    private static final Set<String> STAY = Set.of("audit_entry");

    /** Nobody here has agreed to the evaluation of reactions, so that those of both profiles end with the merge. */
    private static final Set<String> REACTIONS = Set.of("link_click", "link_followed", "message_opened");

    @Inject
    private Guests guests;

    @Inject
    private Life life;

    @Inject
    private Citizens citizens;

    @Inject
    private PreferenceService preferences;

    @Inject
    private ProfileService profiles;

    @Inject
    private RegistrationService registrations;

    @Inject
    private AddressChangeService service;

    @Inject
    private AddressChanges changes;

    @Inject
    private AddressObjectionService objections;

    @Inject
    private LapsedRequests lapsedRequests;

    @Inject
    private PreferenceLinkService links;

    @Inject
    private MessageService messages;

    @Inject
    private Post post;

    private long request(Access link, EmailAddress address) {
        service.request(link, address.value());
        return Rows.number("select max(id) from address_change where new_email = ?", address.value());
    }

    private String confirming(long change) {
        return post.tokenAfter("ADDRESS_CONFIRMATION", change, changes::issueToken);
    }

    /** Every mail about the change holds the same token, and whoever writes one may be making it at this moment. */
    private String objecting(long change) {
        return Retry.onConflict(() -> changes.objectionToken(change));
    }

    @Test
    void theNewAddressCountsOnceItHasConfirmed() {
        EmailAddress old = Guests.freshAddress();
        EmailAddress wanted = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        Access link = guests.link(contact);
        long change = request(link, wanted);
        String token = confirming(change);
        assertThat(citizens.emailOf(contact)).isEqualTo(old.value());

        AddressChangeView asked = service.byToken(token).orElseThrow();
        assertThat(asked.confirmed()).isFalse();
        assertThat(asked.newMasked()).isEqualTo("i•••@musterstadt.example");
        service.confirm(token);

        assertThat(citizens.emailOf(contact)).isEqualTo(wanted.value());
        assertThat(Rows.count(
                        "citizen_timeline where citizen_id = ? and word = 'AddressChanged' and object = ?",
                        contact,
                        "address-change:" + change))
                .isEqualTo(1);
        assertThatThrownBy(() -> preferences.of(link))
                .as("links to the old address")
                .isInstanceOf(NotFound.class);
        assertThat(preferences.of(guests.link(contact)).maskedAddress()).isEqualTo("i•••@musterstadt.example");

        assertThat(service.confirm(token).confirmed()).as("again").isTrue();
        assertThat(Rows.count("citizen_timeline where citizen_id = ? and word = 'AddressChanged'", contact))
                .isEqualTo(1);
    }

    @Test
    void aTokenIsGoodForThreeDaysAndOnlyTheLatestOne() {
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());
        String first = confirming(change);
        String second = confirming(change);

        assertThat(service.byToken(first)).isEmpty();
        assertThat(service.byToken(second)).isPresent();
        assertThat(service.byToken("nonsense")).isEmpty();

        Rows.change("update address_change set expires_at = utc_timestamp(6) where id = ?", change);
        assertThat(service.byToken(second)).isEmpty();
        assertThatThrownBy(() -> service.confirm(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressThatNeverConfirmsIsForgottenWithItsMail() {
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        long lapsed = request(guests.link(contact), Guests.freshAddress());
        long waiting = request(guests.link(contact), Guests.freshAddress());
        Rows.change("update address_change set expires_at = '2026-01-01' where id = ?", lapsed);

        lapsedRequests.forget();

        assertThat(Rows.count("address_change where id = ?", lapsed)).isZero();
        assertThat(Rows.count("message where kind = 'ADDRESS_CONFIRMATION' and object_id = ?", lapsed))
                .isZero();
        assertThat(Rows.count("address_change where id = ?", waiting)).isEqualTo(1);
        assertThat(Rows.count("message where kind = 'ADDRESS_CONFIRMATION' and object_id = ?", waiting))
                .isEqualTo(1);
    }

    @Test
    void whoeverHasAnAccountChangesTheAddressThere() {
        Resident resident = life.resident();

        assertRule(
                "address.account",
                () -> service.request(
                        guests.link(resident.number()), Guests.freshAddress().value()));
    }

    @Test
    void requestsAreCheckedAndLimited() {
        EmailAddress own = Guests.freshAddress();
        Access link = guests.link(citizens.contact(own, Language.DE));

        assertRule("address.malformed", () -> service.request(link, "nobody"));
        assertRule("address.same", () -> service.request(link, " " + own.value().toUpperCase() + " "));
        for (int i = 0; i < 3; i++) {
            service.request(link, Guests.freshAddress().value());
        }
        assertRule(
                "address.limit",
                () -> service.request(link, Guests.freshAddress().value()));
    }

    @Test
    void nobodysMailboxIsFloodedByManyContacts() {
        EmailAddress victim = Guests.freshAddress();
        for (int i = 0; i < 5; i++) {
            service.request(guests.link(citizens.contact(Guests.freshAddress(), Language.DE)), victim.value());
        }

        assertThat(Rows.count(
                        "citizen_timeline t join address_change a on t.object = concat('address-change:', a.id)"
                                + " where a.new_email = ? and t.word = 'AddressChangeRequested'",
                        victim.value()))
                .isEqualTo(3);
    }

    @Test
    void anAddressWithAnAccountIsNotTakenOver() {
        Resident resident = life.resident();
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        String token = confirming(request(guests.link(contact), new EmailAddress(resident.email())));

        assertRule("address.in-use", () -> service.confirm(token));

        assertThat(citizens.profile(resident.number()).email()).isEqualTo(resident.email());
    }

    private static void assertRule(String rule, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    @Test
    void everythingOfTheNewAddresssContactIsJoinedTableByTable() {
        assertThat(tablesWithResidents()).as("tables that know residents").isEqualTo(ROWS.keySet());
        Rows.change("insert ignore into mail_link (kind, object_id, url, url_sha256, registered_at)"
                + " values ('NOTICE', 0, 'https://www.example.org/', sha2('it', 256), utc_timestamp(6))");
        EmailAddress wanted = Guests.freshAddress();
        long merged = citizens.contact(wanted, Language.DE);
        ROWS.forEach((table, row) -> Rows.change("insert into " + table + " " + row, merged));
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        String token = confirming(request(guests.link(contact), wanted));
        Map<String, String> numbers = new TreeMap<>();
        numbered().forEach(table -> numbers.put(table, numbers(table, merged)));

        service.confirm(token);

        assertThat(citizens.emailOf(contact)).isEqualTo(wanted.value());
        assertThat(Rows.count("citizen where id = ?", merged)).isZero();
        ROWS.keySet().forEach(table -> assertThat(Rows.count(table + " where citizen_id = ?", merged))
                .as(table + " of the merged profile")
                .isZero());
        numbers.forEach((table, rows) -> assertThat(numbers(table, contact).split(","))
                .as(table + " of the profile that stays")
                .contains(rows.split(",")));
        List.of("interest", "interest_district", "preference", "consent", "digest_item")
                .forEach(table -> assertThat(Rows.count(table + " where citizen_id = ?", contact))
                        .as(table + " of the profile that stays")
                        .isEqualTo(1));
        assertThat(Rows.text("select paused_until from preference where citizen_id = ?", contact))
                .isEqualTo("2099-01-01");
    }

    private static String numbers(String table, long citizen) {
        return Rows.text("select group_concat(id) from " + table + " where citizen_id = ?", citizen);
    }

    private static Stream<String> numbered() {
        return ROWS.keySet().stream()
                .filter(table -> !REACTIONS.contains(table))
                .filter(table -> Rows.count(
                                "information_schema.columns where table_schema = database() and table_name = ?"
                                        + " and column_name = 'id'",
                                table)
                        > 0);
    }

    private static Set<String> tablesWithResidents() {
        Set<String> tables = new TreeSet<>(List.of(Rows.text("select group_concat(distinct t) from ("
                        + "select table_name t from information_schema.columns"
                        + " where table_schema = database() and column_name = 'citizen_id'"
                        + " union select table_name from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name = 'citizen') x")
                .split(",")));
        tables.removeAll(STAY);
        return tables;
    }

    @Test
    void signingInWithANewVerifiedAddressJoinsItsContactAndTellsTheOldAddress() {
        Resident resident = life.resident();
        EmailAddress wanted = Guests.freshAddress();
        long topic = Life.topic();
        preferences.follow(guests.link(citizens.contact(wanted, Language.DE)), topic);

        signIn(resident, wanted.value()).orThrow();

        assertThat(citizens.emailOf(resident.number())).isEqualTo(wanted.value());
        assertThat(life.as(resident, () -> preferences.followed(Access.signedIn()))
                        .orThrow())
                .containsExactly(topic);
        assertThat(Rows.count("citizen where email = ?", wanted.value())).isEqualTo(1);
        AddressChangeView told =
                changes.view(Rows.number("select max(id) from address_change where citizen_id = ?", resident.number()));
        assertThat(told.oldAddress()).isEqualTo(resident.email());
        assertThat(told.confirmed()).isTrue();
    }

    @Test
    void signingInWithTheAddressOfAnotherAccountIsRefused() {
        Resident resident = life.resident();
        Resident other = life.resident();

        assertThat(signIn(resident, other.email()).rule()).isEqualTo("citizen.email-in-use");
    }

    private Outcome<Void> signIn(Resident resident, String email) {
        return life.as(resident, () -> profiles.signedIn(new SignIn(email, true, "Erika", "Prüfstein", Language.DE)));
    }

    @Test
    void whoeverHadTwoSeatsUnderTwoAddressesKeepsOne() {
        Resident resident = life.resident();
        EmailAddress wanted = Guests.freshAddress();
        long contact = citizens.contact(wanted, Language.DE);
        long event = life.event(5);
        life.as(resident, () -> registrations.register(event)).orThrow();
        Rows.change(
                "insert into registration (version, event_id, citizen_id, code, state, registered_at)"
                        + " values (1, ?, ?, left(uuid(), 16), 'CONFIRMED', utc_timestamp(6))",
                event,
                contact);
        Rows.change("update event set taken = taken + 1 where id = ?", event);

        signIn(resident, wanted.value()).orThrow();

        assertThat(Rows.number("select taken from event where id = ?", event)).isEqualTo(1);
        assertThat(Rows.count("registration where event_id = ? and citizen_id = ?", event, resident.number()))
                .isEqualTo(2);
        assertThat(Rows.count("registration where event_id = ? and state = 'CONFIRMED'", event))
                .isEqualTo(1);
        assertThat(Rows.count("message where kind = 'CANCELLATION' and citizen_id = ?", resident.number()))
                .isEqualTo(1);
    }

    @Test
    void theOldAddressIsToldBeforeTheChangeAndAfterItWithOneLink() {
        EmailAddress old = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());

        Mail before = post.received("ADDRESS_REQUESTED", change);
        service.confirm(confirming(change));
        Mail after = post.received("ADDRESS_CHANGED", change);

        assertThat(List.of(before.to(), after.to())).containsOnly(old.value());
        assertThat(objectionIn(before)).isEqualTo(objectionIn(after));
        assertThat(objections.look(objectionIn(before)).orElseThrow().state()).isEqualTo(State.CHANGED);
        assertThat(Rows.text("select objection_hash from address_change where id = ?", change))
                .isEqualTo(Sha256.hex(objectionIn(before)));
    }

    private static String objectionIn(Mail mail) {
        Matcher link = OBJECTION.matcher(mail.text("text/plain"));
        assertThat(link.find()).as("link to object").isTrue();
        return link.group(1);
    }

    @Test
    void anObjectionBeforeTheConfirmationCancelsTheRequest() {
        EmailAddress old = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());
        String confirm = confirming(change);
        String object = objecting(change);
        assertThat(objections.look(object).orElseThrow().state()).isEqualTo(State.REQUESTED);

        assertThat(objections.object(object).state()).isEqualTo(State.KEPT);
        assertThat(objections.object(object).state()).as("again").isEqualTo(State.KEPT);

        assertThat(service.byToken(confirm)).isEmpty();
        assertThatThrownBy(() -> service.confirm(confirm)).isInstanceOf(NotFound.class);
        assertThat(citizens.emailOf(contact)).isEqualTo(old.value());
        assertThat(said(contact, "AddressChangeCancelled")).isEqualTo(1);
    }

    @Test
    void anObjectionAfterTheChangePutsTheOldAddressBack() {
        EmailAddress old = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());
        service.confirm(confirming(change));
        Access stolen = guests.link(contact);
        String object = objecting(change);

        assertThat(objections.object(object).state()).isEqualTo(State.KEPT);
        assertThat(objections.object(object).state()).as("again").isEqualTo(State.KEPT);

        assertThat(citizens.emailOf(contact)).isEqualTo(old.value());
        assertThatThrownBy(() -> preferences.of(stolen))
                .as("links to the new address")
                .isInstanceOf(NotFound.class);
        assertThat(preferences.of(guests.link(contact))).isNotNull();
        assertThat(said(contact, "AddressPutBack")).isEqualTo(1);
        assertRule(
                "address.objected",
                () -> service.request(
                        guests.link(contact), Guests.freshAddress().value()));
    }

    @Test
    void whoeverOrderedAgainForTheOldAddressIsJoinedWhenItComesBack() {
        EmailAddress old = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());
        service.confirm(confirming(change));
        long again = citizens.contact(old, Language.DE);

        objections.object(objecting(change));

        assertThat(citizens.emailOf(contact)).isEqualTo(old.value());
        assertThat(Rows.count("citizen where id = ?", again)).isZero();
    }

    @Test
    void whereAnAccountHasJoinedTheObjectionGoesToThePrivacyOfficer() {
        EmailAddress old = Guests.freshAddress();
        EmailAddress wanted = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        long change = request(guests.link(contact), wanted);
        service.confirm(confirming(change));
        life.signIn(new Resident(UUID.randomUUID().toString(), wanted.value())).orThrow();
        String object = objecting(change);

        assertThat(objections.object(object).state()).isEqualTo(State.REFERRED);
        assertThat(objections.object(object).state()).as("again").isEqualTo(State.REFERRED);

        assertThat(citizens.emailOf(contact)).isEqualTo(wanted.value());
        assertThat(Rows.count(
                        "message where kind = 'ADDRESS_OBJECTION' and object_id = ? and citizen_id is null", change))
                .isEqualTo(1);
        Mail told = post.received("ADDRESS_OBJECTION", change);
        assertThat(told.to()).isEqualTo("datenschutz@musterstadt.example");
        assertThat(told.text("text/plain")).contains(old.value(), wanted.value());
    }

    @Test
    void whereAnotherProfileHasJoinedTheObjectionGoesToThePrivacyOfficer() {
        EmailAddress wanted = Guests.freshAddress();
        citizens.contact(wanted, Language.DE);
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        long change = request(guests.link(contact), wanted);
        service.confirm(confirming(change));

        assertThat(objections.object(objecting(change)).state()).isEqualTo(State.REFERRED);
        assertThat(citizens.emailOf(contact)).isEqualTo(wanted.value());
    }

    @Test
    void anObjectionIsPossibleForTwoWeeksAfterTheChange() {
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());
        service.confirm(confirming(change));
        String object = objecting(change);
        assertThat(objections.look("nonsense")).isEmpty();

        Rows.change("update address_change set confirmed_at = utc_timestamp(6) - interval 14 day where id = ?", change);

        assertThat(objections.look(object)).isEmpty();
        assertThatThrownBy(() -> objections.object(object)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWentToTheOldAddressIsNotForWhoeverSignsInWithTheNewOne() {
        EmailAddress old = Guests.freshAddress();
        EmailAddress wanted = Guests.freshAddress();
        long contact = citizens.contact(old, Language.DE);
        long sent = sentTo(contact, old);
        long change = request(guests.link(contact), wanted);
        service.confirm(confirming(change));
        post.received("ADDRESS_CHANGED", change);
        Resident stranger = new Resident(UUID.randomUUID().toString(), wanted.value());
        life.signIn(stranger).orThrow();
        long later = sentTo(contact, wanted);

        assertSees(stranger, later, sent);

        Rows.change("update address_change set confirmed_at = utc_timestamp(6) - interval 31 day where id = ?", change);
        lapsedRequests.forget();
        assertThat(Rows.text("select concat_ws(' ', old_email, new_email) from address_change where id = ?", change))
                .doesNotContain("@");
        assertSees(stranger, later, sent);
    }

    private void assertSees(Resident resident, long seen, long hidden) {
        List<Long> list = life.as(resident, () -> messages.mine(0, 50)).orThrow().stream()
                .map(MessageView::id)
                .toList();
        assertThat(list).contains(seen).doesNotContain(hidden);
        assertThat(life.as(resident, messages::countMine).orThrow()).isEqualTo(list.size());
        assertThat(life.as(resident, () -> messages.mine(seen)).worked()).isTrue();
        assertThat(life.as(resident, () -> messages.mine(hidden)).thrown()).isInstanceOf(NotFound.class);
        assertThat(list).noneMatch(message -> Rows.text("select recipient from message where id = ?", message)
                .equals(Rows.text("select recipient from message where id = ?", hidden)));
    }

    /** The link to the preferences, as somebody gets it who has lost the last mail. */
    private long sentTo(long citizen, EmailAddress email) {
        links.request(email.value());
        post.received(Rows.number(
                "select max(m.id) from message m join link_request r on r.id = m.object_id"
                        + " where m.kind = 'PREFERENCE_LINK' and r.email = ?",
                email.value()));
        return Rows.number(
                "select max(id) from message where kind = 'PREFERENCE_LINK' and citizen_id = ? and recipient = ?",
                citizen,
                email.value());
    }

    @Test
    void whoeverChangesTheAddressOfAnAccountGoesOnReadingWhatCameBefore() {
        Resident resident = life.resident();
        long sent = sentTo(resident.number(), new EmailAddress(resident.email()));

        signIn(resident, Guests.freshAddress().value()).orThrow();

        assertThat(life.as(resident, () -> messages.mine(sent)).worked()).isTrue();
    }

    @Test
    void aChangeOfAnAccountIsForgottenAfterThirtyDays() {
        Resident resident = life.resident();
        signIn(resident, Guests.freshAddress().value()).orThrow();
        long change = Rows.number("select max(id) from address_change where citizen_id = ?", resident.number());

        lapsedRequests.forget();
        assertThat(Rows.count("address_change where id = ?", change)).isEqualTo(1);

        Rows.change("update address_change set confirmed_at = utc_timestamp(6) - interval 31 day where id = ?", change);
        lapsedRequests.forget();
        assertThat(Rows.count("address_change where id = ?", change)).isZero();
    }

    @Test
    void aUsedLinkShowsNoAddressAfterItsThreeDays() {
        long contact = citizens.contact(Guests.freshAddress(), Language.DE);
        long change = request(guests.link(contact), Guests.freshAddress());
        String token = confirming(change);
        service.confirm(token);
        assertThat(service.byToken(token)).isPresent();

        Rows.change("update address_change set expires_at = utc_timestamp(6) where id = ?", change);

        assertThat(service.byToken(token)).isEmpty();
        assertThatThrownBy(() -> service.confirm(token)).isInstanceOf(NotFound.class);
    }

    private static long said(long citizen, String word) {
        return Rows.count("citizen_timeline where citizen_id = ? and word = ?", citizen, word);
    }
}
