package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.buergerdialog.mailing.preference.LinkRequests;
import org.buergerdialog.mailing.preference.PreferenceLinkService;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way to the preferences for whoever has lost the last mail. */
@ExtendWith(ArquillianExtension.class)
class PreferenceLinkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int RUSH = 20;
    private static final Pattern LINK = Pattern.compile("/einstellungen/([\\w-]{48})");

    @Inject
    private Life life;

    @Inject
    private PreferenceLinkService links;

    @Inject
    private LinkRequests requests;

    @Inject
    private PreferenceService preferences;

    @Inject
    private MessageService messages;

    @Inject
    private Dispatcher dispatcher;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void whoeverAsksGetsALinkThatOpensTheirPreferences() {
        Resident resident = life.resident();
        links.request(" " + resident.email().toUpperCase(Locale.ROOT) + " ");
        decided(resident.email());

        String text = life.as(
                        resident,
                        () -> messages.mine(messages.mine(0, 1).get(0).id()).text())
                .orThrow();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(preferences.of(Access.byLink(link.group(1))).maskedAddress()).startsWith("i•••@");
    }

    @Test
    void nobodyWritesToAnAddressThatIsNotKnownAndItIsForgotten() {
        String stranger = Guests.address();
        links.request(stranger);
        decided(stranger);
        assertThat(states(stranger)).isEqualTo("SUPPRESSED");

        Rows.change(
                "update link_request set requested_at = utc_timestamp(6) - interval 25 hour where email = ?", stranger);
        long request = Rows.number("select id from link_request where email = ?", stranger);
        requests.forget();
        assertThat(Rows.count("link_request where email = ?", stranger)).isZero();
        assertThat(Rows.count("message where kind = 'PREFERENCE_LINK' and object_id = ?", request))
                .isZero();
    }

    @Test
    void threeLinksADayMustDo() {
        Resident resident = life.resident();
        for (int i = 0; i < 5; i++) {
            links.request(resident.email());
        }
        decided(resident.email());
        assertThat(life.as(resident, messages::countMine).orThrow()).isEqualTo(3);
    }

    @Test
    void twentyRequestsAtOnceBringNoMoreThanThreeLinks() throws Exception {
        Resident resident = life.resident();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> rush = IntStream.range(0, RUSH)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    links.request(resident.email());
                    return null;
                }))
                .toList();
        start.countDown();
        for (Future<?> request : rush) {
            request.get(30, TimeUnit.SECONDS);
        }

        assertThat(Rows.count("link_request where email = ?", resident.email())).isEqualTo(3);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> links.request("anna@"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference-link.email"));
    }

    private void decided(String email) {
        dispatcher.work();
        Await.until("decision", PATIENCE, () -> !states(email).matches(".*(QUEUED|CLAIMED|SENDING).*"));
    }

    private static String states(String email) {
        return Rows.text(
                "select group_concat(m.state) from message m join link_request r on r.id = m.object_id"
                        + " where m.kind = 'PREFERENCE_LINK' and r.email = ?",
                email);
    }
}
