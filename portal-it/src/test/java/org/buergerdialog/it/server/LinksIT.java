package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.link.ReactionFigures;
import org.buergerdialog.mailing.link.ReactionService;
import org.buergerdialog.mailing.link.Reactions;
import org.buergerdialog.mailing.link.RedirectService;
import org.buergerdialog.mailing.link.Visit;
import org.buergerdialog.mailing.reading.MessageLinkService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links of news: who follows them, what is counted of it, and of whom it is noted. */
@ExtendWith(ArquillianExtension.class)
class LinksIT {

    private static final String REACTIONS = "reactions";
    private static final String FIRST = "https://www.example.org/brunnen?a=1&b=2";
    private static final String SECOND = "https://www.example.org/markt";
    private static final Visit PERSON =
            new Visit(false, "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0");
    private static final Visit PROXY = new Visit(false, "Mozilla/5.0 (via ggpht.com GoogleImageProxy)");

    @Inject
    private Life life;

    @Inject
    private Post post;

    @Inject
    private Decisions decisions;

    @EJB
    private NoticeService notices;

    @EJB
    private RedirectService redirects;

    @EJB
    private MessageLinkService showing;

    @EJB
    private Reactions reactions;

    @EJB
    private ReactionService figures;

    @Resource
    private ManagedExecutorService threads;

    /** A notice with two links that has arrived a minute ago. */
    private long notice(long topic) {
        long notice = life.notice(
                new NoticeDraft(topic, "Zur Prüfung", null, "Mehr: " + FIRST + "\n\nOder " + SECOND + ".", null, null));
        post.queue(notice);
        post.readers(notice);
        Rows.change(
                "update message set sent_at = sent_at - interval 1 minute where kind = 'NOTICE' and object_id = ?",
                notice);
        return notice;
    }

    private Resident reader(long topic, boolean agrees) {
        Resident reader = life.resident();
        decisions.followWithConsent(reader, topic);
        if (agrees) {
            decisions.grant(reader, REACTIONS).orThrow();
        }
        return reader;
    }

    private Mail mail(Resident reader, long notice) {
        return post.received(message(reader, notice));
    }

    private static long message(Resident reader, long notice) {
        return Rows.number(
                "select id from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                notice,
                reader.number());
    }

    private void settle(long notice) {
        settle(notice, 10);
    }

    /** Lets so many seconds pass for everything that waits to be counted. */
    private void settle(long notice, int seconds) {
        Rows.change(
                "update link_click set clicked_at = clicked_at - interval ? second where settled_by is null"
                        + " and link_id in (select id from mail_link where kind = 'NOTICE' and object_id = ?)",
                seconds,
                notice);
        reactions.settle();
    }

    private ReactionFigures figures(long notice) {
        return life.asStaff(Role.EDITOR, () -> figures.ofNotice(notice)).orThrow();
    }

    private static ReactionFigures.Link link(ReactionFigures figures, String url) {
        return figures.links().stream()
                .filter(link -> link.url().equals(url))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoAgreedIsNotedUntilTheyWithdrawAndTheOthersAreOnlyCounted() {
        long topic = Life.topic();
        Resident agreed = reader(topic, true);
        Resident counted = reader(topic, false);
        long notice = notice(topic);
        for (Resident reader : List.of(agreed, counted)) {
            assertThat(redirects.follow(Post.tokens("l", mail(reader, notice)).get(0), PERSON))
                    .isEqualTo(FIRST);
        }
        assertThat(Rows.count("link_click where citizen_id = ?", counted.number()))
                .as("not even for a moment")
                .isZero();

        settle(notice);

        assertThat(link(figures(notice), FIRST)).isEqualTo(new ReactionFigures.Link(FIRST, 2, 0, 1));
        assertThat(link(figures(notice), SECOND)).isEqualTo(new ReactionFigures.Link(SECOND, 0, 0, 0));
        assertThat(noted(agreed)).isEqualTo("1 1");
        assertThat(noted(counted)).isEqualTo("0 0");

        decisions.withdraw(agreed, REACTIONS).orThrow();

        assertThat(noted(agreed)).isEqualTo("0 0");
        assertThat(figures(notice).consented()).as("totals name nobody").isEqualTo(1);
    }

    /** Links followed according to the table and to the timeline. */
    private static String noted(Resident reader) {
        return Rows.count("link_followed where citizen_id = ?", reader.number()) + " "
                + Rows.count("citizen_timeline where word = 'LinkFollowed' and citizen_id = ?", reader.number());
    }

    @Test
    void whoeverWithdrawsBeforeTheClickIsSettledIsNotNoted() {
        long topic = Life.topic();
        Resident reader = reader(topic, true);
        long notice = notice(topic);
        redirects.follow(Post.token("l", mail(reader, notice)), PERSON);

        decisions.withdraw(reader, REACTIONS).orThrow();
        settle(notice);

        assertThat(noted(reader)).isEqualTo("0 0");
        assertThat(figures(notice).people()).isEqualTo(1);
    }

    @Test
    void programsAreToldFromPeopleAndAPersonWhoComesLaterCounts() {
        long topic = Life.topic();
        Resident scanned = reader(topic, true);
        Resident hurried = reader(topic, false);
        long notice = notice(topic);
        List<String> links = Post.tokens("l", mail(scanned, notice));
        redirects.follow(links.get(0), PERSON);
        redirects.follow(links.get(1), PERSON); // all links at once, and no word of being a program
        settle(notice, 40);
        redirects.follow(links.get(0), PERSON);
        String known = Post.token("l", mail(hurried, notice));
        redirects.follow(known, new Visit(true, PERSON.agent()));
        redirects.follow(known, new Visit(false, "curl/8.5.0"));
        settle(notice, 25);
        Rows.change("update message set sent_at = utc_timestamp(6) where id = ?", message(hurried, notice));
        redirects.follow(known, PERSON); // sooner than anybody reads
        settle(notice);

        assertThat(link(figures(notice), FIRST)).isEqualTo(new ReactionFigures.Link(FIRST, 1, 4, 1));
        assertThat(link(figures(notice), SECOND)).isEqualTo(new ReactionFigures.Link(SECOND, 0, 1, 0));
        assertThat(noted(scanned)).isEqualTo("1 1");
    }

    @Test
    void twoHundredClicksAtOnceAreTwoHundred() throws Exception {
        long topic = Life.topic();
        Resident reader = reader(topic, true);
        long notice = notice(topic);
        String token = Post.token("l", mail(reader, notice));
        all(200, () -> redirects.follow(token, PERSON));
        Rows.change("update link_click set clicked_at = clicked_at - interval 10 second where settled_by is null"
                + " and link_id in (select id from mail_link where url = '" + FIRST + "')");

        all(4, () -> {
            reactions.settle();
            return null;
        });

        assertThat(link(figures(notice), FIRST)).isEqualTo(new ReactionFigures.Link(FIRST, 200, 0, 200));
        assertThat(noted(reader)).isEqualTo("200 200");

        Rows.change(
                "update link_followed set followed_at = followed_at - interval 100 day where citizen_id = ?",
                reader.number());
        Rows.change(
                "update citizen_timeline set happened_at = happened_at - interval 100 day where citizen_id = ?"
                        + " and word = 'LinkFollowed'",
                reader.number());
        reactions.forget();
        assertThat(noted(reader)).as("after its time").isEqualTo("0 0");
        assertThat(figures(notice).people()).isEqualTo(200);
    }

    private void all(int times, Callable<?> call) throws Exception {
        List<Future<?>> calls = Stream.generate(() -> call)
                .limit(times)
                .<Future<?>>map(one -> threads.submit(one))
                .toList();
        for (Future<?> one : calls) {
            one.get();
        }
    }

    @Test
    void aLinkInADigestCountsForItsNotice() {
        long topic = Life.topic();
        long notice = notice(topic);
        Resident reader = reader(topic, false);
        Rows.change(
                "insert into digest_run (frequency, period, started_at) values ('WEEKLY', ?, utc_timestamp(6))",
                Long.toString(notice));
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at)"
                        + " select 'DIGEST', ?, max(id), 'consent:newsletter-email', 'QUEUED', utc_timestamp(6),"
                        + " utc_timestamp(6) + interval 1 hour from digest_run where period = ?",
                reader.number(),
                Long.toString(notice));
        long digest = Rows.number("select id from message where kind = 'DIGEST' and citizen_id = ?", reader.number());
        Rows.change(
                "insert into digest_item (citizen_id, notice_id, queued_at, message_id)"
                        + " values (?, ?, utc_timestamp(6), ?)",
                reader.number(),
                notice,
                digest);
        Rows.change("update message set due_at = utc_timestamp(6) where id = ?", digest);
        Mail mail = post.received(digest);
        Rows.change("update message set sent_at = sent_at - interval 1 minute where id = ?", digest);

        assertThat(redirects.follow(Post.tokens("l", mail).get(1), PERSON)).isEqualTo(SECOND);
        settle(notice);

        assertThat(link(figures(notice), SECOND)).isEqualTo(new ReactionFigures.Link(SECOND, 1, 0, 0));
    }

    @Test
    void onlyWhoAgreedGetsThePictureAndAProxyIsNotAReader() {
        long topic = Life.topic();
        Resident agreed = reader(topic, true);
        Resident other = reader(topic, false);
        long notice = notice(topic);
        assertThat(mail(other, notice).text("text/html")).doesNotContain("<img", "/b/");
        String html = mail(agreed, notice).text("text/html");
        String token = html.replaceAll("(?s).*/b/([\\w-]+)\\.gif.*", "$1");

        redirects.open(token, new Visit(false, "curl/8.5.0"));
        assertThat(figures(notice).opened() + figures(notice).proxied()).isZero();
        redirects.open(token, PROXY);
        redirects.open(token, PROXY);
        assertThat(figures(notice).opened()).isZero();
        assertThat(figures(notice).proxied()).isEqualTo(1);
        redirects.open(token, PERSON);
        redirects.open(token, PERSON);
        assertThat(figures(notice).opened()).isEqualTo(1);
        assertThat(figures(notice).proxied()).isZero();
        assertThat(Rows.count("message_opened where citizen_id = ?", agreed.number()))
                .isEqualTo(1);

        decisions.withdraw(agreed, REACTIONS).orThrow();
        redirects.open(token, PERSON);
        assertThat(Rows.count("message_opened where citizen_id = ?", agreed.number()))
                .isZero();
    }

    @Test
    void theLinkInAMailShowsThisMailWhileItsReaderHasTheAddress() {
        long topic = Life.topic();
        Resident reader = reader(topic, false);
        long notice = notice(topic);
        Mail mail = mail(reader, notice);
        String token = Post.token("nachricht", mail);

        assertThat(showing.open(token).raw()).isEqualTo(mail.raw());

        Rows.change("update citizen set email = concat('neu-', email) where id = ?", reader.number());
        assertThatThrownBy(() -> showing.open(token)).isInstanceOf(NotFound.class);
        Rows.change("update citizen set email = ? where email = concat('neu-', ?)", reader.email(), reader.email());
        assertThat(showing.open(token).to()).isEqualTo(reader.email());
        Rows.change("delete from message_original where message_id = ?", message(reader, notice));
        assertThatThrownBy(() -> showing.open(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsErasedTakesTheirClicksAlongButNotTheTotals() {
        long topic = Life.topic();
        Resident reader = reader(topic, true);
        long notice = notice(topic);
        String token = Post.token("l", mail(reader, notice));
        redirects.follow(token, PERSON);
        Rows.change("delete from citizen where id = ?", reader.number());
        redirects.follow(token, PERSON);

        settle(notice);

        assertThat(link(figures(notice), FIRST))
                .as("what waited is still counted, and the link still leads on")
                .isEqualTo(new ReactionFigures.Link(FIRST, 2, 0, 0));
    }
}
