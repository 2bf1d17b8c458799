package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.PublishedNotices;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.digest.Digests;
import org.buergerdialog.mailing.preference.UnsubscribeService;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A notice about several topics comes to whoever follows any of them, once, and says why. */
@ExtendWith(ArquillianExtension.class)
class SeveralTopicsIT {

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Post post;

    @Inject
    private Digests digests;

    @Inject
    private PreferenceService preferences;

    @Inject
    private Interests interests;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NoticeService notices;

    @Inject
    private PublishedNotices published;

    @Inject
    private UnsubscribeService unsubscribing;

    private long above;
    private long main;
    private long further;
    private long third;

    @BeforeEach
    void topics() {
        above = Life.topic();
        main = Life.topicBelow(above);
        further = Life.topicBelow(above);
        third = Life.topicBelow(above);
    }

    @Test
    void whoeverFollowsSeveralGetsOneMailThatNamesThem() {
        Guest both = guests.confirmed(main, further);
        Guest all = guests.confirmed(main, further, above);
        long notice = notice(main, further, third);
        assertThat(life.asStaff(Role.EDITOR, () -> campaigns.audience(notice)).orThrow())
                .isEqualTo(new Audience(2, 0, 0, 0));

        post.queue(notice);

        assertThat(reason(received(both, notice))).contains("den Themen " + quoted(main, further) + " folgen");
        assertThat(reason(received(all, notice))).contains("den Themen " + quoted(above, main, further) + " folgen");
        assertThat(post.readers(notice)).containsExactlyInAnyOrder(both.email(), all.email());
    }

    @Test
    void whoeverFollowsOnlyAFurtherOneGetsItAndReadsWhichOne() {
        Guest guest = guests.confirmed(further);
        long notice = notice(main, further);

        post.queue(notice);

        Mail mail = received(guest, notice);
        assertThat(reason(mail)).contains("dem Thema " + quoted(further) + " folgen");
        assertThat(mail.header("List-Id")).as("the main one names it").contains(slug(main));
    }

    @Test
    void itIsSentAsLongAsOneOfTheTopicsIsLeft() {
        Guest stays = guests.confirmed(main, further);
        Guest goes = guests.confirmed(main, further);
        long notice = notice(main, further);
        post.queueForLater(notice);
        preferences.leave(guests.link(stays), main);
        preferences.leave(guests.link(goes), main);
        preferences.leave(guests.link(goes), further);

        post.nowDue(notice);

        assertThat(post.readers(notice)).containsExactly(stays.email());
        assertThat(post.decision(message(goes, notice))).isEqualTo("SUPPRESSED");
        assertThat(reason(received(stays, notice))).contains("dem Thema " + quoted(further) + " folgen");
    }

    @Test
    void unsubscribingEndsAllThroughWhichItCameAndNoOthers() {
        Guest guest = guests.confirmed(main, further, third);
        long notice = notice(main, further);
        post.queue(notice);

        unsubscribing.unsubscribe(Post.oneClick(received(guest, notice)));

        assertThat(interests.followed(guest.number()).keySet()).containsExactly(third);
    }

    @Test
    void whatWasSentEndsNothingThatANewerVersionIsAbout() {
        Guest guest = guests.confirmed(main, third);
        long notice = notice(main);
        post.queue(notice);
        Mail mail = received(guest, notice);
        life.asStaff(
                        Role.EDITOR,
                        () -> notices.update(notice, notices.get(notice).version(), draft(main, third)))
                .orThrow();
        life.approve(notice);

        unsubscribing.unsubscribe(Post.oneClick(mail));

        assertThat(interests.followed(guest.number()).keySet()).containsExactly(third);
        assertThat(published.page(Set.of(third), 0, 1)).as("found under both").hasSize(1);
    }

    @Test
    void theSoonerOfTwoWaysCounts() {
        Guest guest = guests.confirmed(main, further);
        preferences.frequency(guests.link(guest), main, Frequency.WEEKLY);
        long notice = notice(main, further);

        post.queue(notice);

        assertThat(post.readers(notice)).containsExactly(guest.email());
        assertThat(waiting(guest)).as("nor a second time with the digest").isZero();
    }

    @Test
    void whoeverPausesGetsWhatAlsoComesWithADigestThen() {
        Guest guest = guests.confirmed(main, further);
        Access link = guests.link(guest);
        preferences.frequency(link, further, Frequency.WEEKLY);
        preferences.pause(link, Life.today(), Life.today());
        long notice = notice(main, further);

        post.queue(notice);

        assertThat(Rows.count("message where kind = 'NOTICE' and object_id = ?", notice))
                .isZero();
        assertThat(waiting(guest)).isEqualTo(1);
    }

    @Test
    void aDigestBringsItOnceAndNamesTheTopics() {
        Guest guest = guests.confirmed(main, further);
        preferences.frequency(guests.link(guest), main, Frequency.WEEKLY);
        preferences.frequency(guests.link(guest), further, Frequency.WEEKLY);
        post.queue(notice(main, further));

        collect(Frequency.WEEKLY);

        assertThat(digestsOf(guest)).hasSize(1);
        String text = post.received(digestsOf(guest).get(0)).text("text/plain");
        assertThat(text.split("Ein Absatz\\.", -1)).hasSize(2);
        assertThat(text).containsIgnoringWhitespaces("Ihre Themen darin: " + name(main) + " und " + name(further));
    }

    @Test
    void whatComesByTheMonthAndByTheWeekComesWithTheWeek() {
        Guest guest = guests.confirmed(main, further);
        preferences.frequency(guests.link(guest), main, Frequency.MONTHLY);
        preferences.frequency(guests.link(guest), further, Frequency.WEEKLY);
        post.queue(notice(main, further));

        collect(Frequency.WEEKLY);
        collect(Frequency.MONTHLY);

        assertThat(digestsOf(guest)).hasSize(1);
    }

    @Test
    void oneDigestByOneChannelWhereTheTopicsComeByTwo() {
        Guest guest = guests.confirmed(main, further);
        preferences.frequency(guests.link(guest), main, Frequency.WEEKLY);
        preferences.frequency(guests.link(guest), further, Frequency.WEEKLY);
        getsLetters(guest, further);
        post.queue(notice(main, further));

        collect(Frequency.WEEKLY);

        assertThat(Rows.texts("select channel from message where kind = 'DIGEST' and citizen_id = ?", guest.number()))
                .as("the main one decides")
                .containsExactly("EMAIL");
    }

    @Test
    void aWayThatIsClosedDoesNotHideAnotherOne() {
        Guest guest = guests.confirmed(main, further);
        Rows.change(
                "update interest set channel = 'LETTER' where citizen_id = ? and topic_id = ?", guest.number(), main);
        long notice = notice(main, further);

        post.queue(notice);

        assertThat(Rows.texts("select channel from message where kind = 'NOTICE' and object_id = ?", notice))
                .as("there is no consent to letters")
                .containsExactly("EMAIL");
        assertThat(reason(received(guest, notice))).contains(quoted(main, further));
    }

    @Test
    void whatWaitsForADigestIsDroppedOnceNoTopicIsLeft() {
        Guest guest = guests.confirmed(main, further);
        preferences.frequency(guests.link(guest), main, Frequency.WEEKLY);
        preferences.frequency(guests.link(guest), further, Frequency.WEEKLY);
        post.queue(notice(main, further));

        preferences.leave(guests.link(guest), main);
        collect(Frequency.MONTHLY);
        assertThat(waiting(guest)).isEqualTo(1);
        preferences.leave(guests.link(guest), further);
        collect(Frequency.MONTHLY);

        assertThat(waiting(guest)).isZero();
    }

    private long notice(long topic, Long... others) {
        return life.notice(draft(topic, others));
    }

    private static NoticeDraft draft(long topic, Long... others) {
        return new NoticeDraft(
                topic,
                Set.of(others),
                Set.of(),
                "Zur Prüfung",
                null,
                List.of(Block.text("Ein Absatz.", null)),
                true,
                true,
                null,
                null);
    }

    /** As if the guest had given an address, agreed to letters and chosen them for the topic. */
    private static void getsLetters(Guest guest, long topic) {
        Rows.change(
                "update citizen set family_name = 'Prüfstein', street = 'Weg 1', postal_code = '12345', city = 'Musterstadt'"
                        + " where id = ?",
                guest.number());
        Rows.change(
                "insert into consent (citizen_id, purpose, state, changed_at, legal_text_id) select ?, purpose, 'GRANTED',"
                        + " utc_timestamp(6), id from legal_text where purpose = 'newsletter-letter' and state = 'PUBLISHED'",
                guest.number());
        Rows.change(
                "update interest set channel = 'LETTER' where citizen_id = ? and topic_id = ?", guest.number(), topic);
    }

    /** The next week or month begins. */
    private void collect(Frequency frequency) {
        Rows.change(
                "update digest_run set period = concat('it-', id) where frequency = ? and period not like 'it-%'",
                frequency.name());
        digests.collectDue();
        post.work();
    }

    private Mail received(Guest guest, long notice) {
        return post.received(message(guest, notice));
    }

    private static long message(Guest guest, long notice) {
        return Rows.number(
                "select id from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                notice,
                guest.number());
    }

    private static List<Long> digestsOf(Guest guest) {
        return Rows.texts("select id from message where kind = 'DIGEST' and citizen_id = ?", guest.number()).stream()
                .map(Long::valueOf)
                .toList();
    }

    private static long waiting(Guest guest) {
        return Rows.count("digest_item where citizen_id = ? and message_id is null", guest.number());
    }

    /** The text of a mail in one line, so that it does not matter where lines break. */
    private static String reason(Mail mail) {
        return mail.text("text/plain").replaceAll("\\s+", " ");
    }

    /** The names of topics as the reason gives them: by their numbers. */
    private static String quoted(Long... topics) {
        List<String> names = new TreeSet<>(List.of(topics))
                .stream().map(topic -> "„" + name(topic) + "“").toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " und " + names.get(last);
    }

    private static String name(long topic) {
        return Rows.text("select name_de from topic where id = ?", topic);
    }

    private static String slug(long topic) {
        return Rows.text("select slug from topic where id = ?", topic);
    }
}
