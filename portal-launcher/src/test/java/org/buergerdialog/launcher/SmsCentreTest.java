package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.mailing.sms.gateway.SmppGateway;
import org.buergerdialog.mailing.sms.gateway.SmsText;
import org.buergerdialog.mailing.sms.gateway.TextFailure;
import org.buergerdialog.mailing.sms.gateway.TextInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal's side of SMPP against the network that is played here. */
class SmsCentreTest {
    private static final long PATIENCE_SECONDS = 30;
    private static final String NUMBER = "+4915112345678";

    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private MailStore store;
    private SmsCentre centre;
    private int port;
    private SmppGateway gateway;
    private boolean unwell;

    @BeforeEach
    void start() throws IOException, MessagingException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        store = new MailStore(folder);
        store.open();
        centre = new SmsCentre(store, port);
        centre.start();
        gateway = gateway(SmsCentre.SECRET);
    }

    @AfterEach
    void stop() {
        gateway.close();
        centre.stop();
    }

    @Test
    void aTextArrivesOnThePhoneAndIsReported() throws TextFailure, InterruptedException {
        List<String> ids = gateway.send(text(NUMBER, "Grüße [5 €]\naus Musterstadt"));

        assertThat(ids).hasSize(1);
        assertThat(store.phone("4915112345678")).singleElement().satisfies(mail -> {
            assertThat(mail.text().strip()).isEqualToNormalizingNewlines("Grüße [5 €]\naus Musterstadt");
            assertThat(mail.headers()).containsEntry("X-SMS-Alphabet", "GSM").containsEntry("X-SMS-Parts", "1");
            assertThat(mail.sender()).isEqualTo("Musterstadt");
            assertThat(mail.recipient()).isEqualTo(NUMBER);
        });
        assertThat(next()).isEqualTo(ids.get(0) + " true");
    }

    @Test
    void aLongTextIsCutAndPutTogetherAgain() throws TextFailure, InterruptedException {
        String long1 = "Die Straße ist bis 20 Uhr gesperrt. ".repeat(9);
        List<String> ids = gateway.send(text(NUMBER, long1));

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(only().text().strip()).isEqualTo(long1.strip());
        assertThat(only().headers()).containsEntry("X-SMS-Parts", "3");
        assertThat(List.of(next(), next(), next()))
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(id -> id + " true").toList());
    }

    @Test
    void otherScriptsArriveAsTheyAre() throws TextFailure {
        String text = "Łukasz, Nguyễn, Şahin, Привет 🎉 ".repeat(3).strip();
        assertThat(gateway.send(text(NUMBER, text))).hasSize(2);

        assertThat(only().text().strip()).isEqualTo(text);
        assertThat(only().headers()).containsEntry("X-SMS-Alphabet", "UCS-2");
    }

    @Test
    void anUnreachablePhoneIsReported() throws TextFailure, InterruptedException {
        List<String> ids = gateway.send(text("+4915112345000", "Hallo"));

        assertThat(next()).isEqualTo(ids.get(0) + " false");
    }

    @Test
    void whatIsNoNumberIsRefusedForGood() {
        TextFailure failure = failure(gateway, "+49151");

        assertThat(failure.kind()).isEqualTo(TextFailure.Kind.PERMANENT);
        assertThat(failure).hasMessage("SMPP status 0000000b");
    }

    @Test
    void aWrongPasswordLetsEverythingWait() {
        try (SmppGateway stranger = gateway("wrong")) {
            TextFailure failure = failure(stranger, NUMBER);
            assertThat(failure.kind()).isEqualTo(TextFailure.Kind.AWAY);
            assertThat(failure).hasMessageContaining("0000000e");
        }
    }

    @Test
    void anAnswerIsHandedOverAndStaysOnThePhone() throws Exception {
        gateway.keepReady();
        assertThat(answered("Stopp, Ł!")).isTrue();

        assertThat(next()).isEqualTo("4915112345678: Stopp, Ł!");
        assertThat(only().answer()).isTrue();
        assertThat(only().text().strip()).isEqualTo("Stopp, Ł!");
        assertThat(MailboxHtml.phone("4915112345678", store.phone("4915112345678"), ""))
                .contains("Stopp, Ł!", "class=\"mine\"");
    }

    @Test
    void whatThePortalCannotTakeNowIsNotLost() throws Exception {
        gateway.keepReady();
        unwell = true;
        assertThat(centre.answer("4915112345678", Mail.PORTAL, "STOP")).isFalse();

        unwell = false;
        assertThat(answered("STOP")).isTrue();
        assertThat(next()).isEqualTo("4915112345678: STOP");
    }

    @Test
    void comesBackAfterTheLineBroke() throws Exception {
        gateway.send(text(NUMBER, "Vorher"));
        next();
        centre.hangUp();

        List<String> ids = sendUntilTaken("Nachher");
        assertThat(next()).isEqualTo(ids.get(0) + " true");
        assertThat(store.phone("4915112345678"))
                .extracting(mail -> mail.text().strip())
                .contains("Vorher", "Nachher");
    }

    @Test
    void comesBackWithTheCentre() throws Exception {
        gateway.send(text(NUMBER, "Vorher"));
        centre.stop();
        TextFailure failure = failure(gateway, NUMBER);
        assertThat(failure.kind()).isIn(TextFailure.Kind.AWAY, TextFailure.Kind.TEMPORARY);

        centre = new SmsCentre(store, port);
        centre.start();
        sendUntilTaken("Nachher");
        assertThat(store.phone("4915112345678"))
                .extracting(mail -> mail.text().strip())
                .contains("Vorher", "Nachher");
    }

    private SmppGateway gateway(String password) {
        return new SmppGateway(
                new SmppGateway.Access("localhost", port, false, SmsCentre.USER, password, "Musterstadt"),
                new SmppGateway.Pace(
                        Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(2)),
                new Inbox());
    }

    private static org.buergerdialog.mailing.sms.gateway.TextMessage text(String number, String text) {
        return new org.buergerdialog.mailing.sms.gateway.TextMessage("17", 17, number, new SmsText(text), new byte[0]);
    }

    private static TextFailure failure(SmppGateway gateway, String number) {
        return catchThrowableOfType(TextFailure.class, () -> gateway.send(text(number, "Hallo")));
    }

    /** Tries as the dispatcher does: again and again, with pauses. */
    private List<String> sendUntilTaken(String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return gateway.send(text(NUMBER, text));
            } catch (TextFailure e) {
                assertThat(System.nanoTime() - end).as("time left, after " + e).isNegative();
                told.poll(100, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** The centre knows of the line a moment after the portal does. */
    private boolean answered(String text) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() - end < 0) {
            if (centre.answer("4915112345678", Mail.PORTAL, text)) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private Mail only() {
        assertThat(store.phone("4915112345678")).hasSize(1);
        return store.phone("4915112345678").get(0);
    }

    private String next() throws InterruptedException {
        return told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Writes down what it is told. */
    private final class Inbox implements TextInbox {
        @Override
        public void reported(String gatewayId, boolean delivered, Instant at) {
            told.add(gatewayId + " " + delivered);
        }

        @Override
        public void answered(String number, String text) {
            if (unwell) {
                throw new IllegalStateException("not now");
            }
            told.add(number + ": " + text);
        }
    }
}
