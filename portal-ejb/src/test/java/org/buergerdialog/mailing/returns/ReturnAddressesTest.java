package org.buergerdialog.mailing.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.KeyedHash;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class ReturnAddressesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final String MESSAGE_ID = "null.ABCDEFGH12345678@musterstadt.example";

    private final ReturnAddresses addresses = addresses("k".repeat(32));

    private static ReturnAddresses addresses(String key) {
        return new ReturnAddresses(Optional.of(new EmailAddress("ruecklauf@musterstadt.example")), new KeyedHash(key));
    }

    private static Message message(Channel channel) {
        Message message = new StoredMessage(channel);
        message.compose(new Mail(
                MESSAGE_ID,
                new EmailAddress("dialog@musterstadt.example"),
                "Musterstadt",
                "anna@example.org",
                null,
                Language.DE,
                "Neues",
                "<p>Hallo</p>",
                "Hallo",
                List.of(),
                null,
                Map.of(),
                NOW));
        return message;
    }

    /** A message that the database has given a number. */
    private static final class StoredMessage extends Message {

        StoredMessage(Channel channel) {
            super(MessageKind.NOTICE, channel, 1L, 2, "consent:newsletter-email", NOW);
        }

        @Override
        public Long id() {
            return 4711L;
        }
    }

    private String address() {
        return addresses.of(message(Channel.EMAIL)).orElseThrow();
    }

    private static String messageId(long id) {
        return id == 4711 ? MESSAGE_ID : null;
    }

    @Test
    void theAddressLeadsBackToItsMessage() {
        assertThat(address()).matches("ruecklauf\\+4711\\.[0-9a-f]{24}@musterstadt\\.example");
        assertThat(addresses.find(List.of(address()), ReturnAddressesTest::messageId))
                .isEqualTo(new ReturnAddresses.Found(4711L, false));
    }

    @Test
    void theNameIsNotLongerThanMailServersAllow() {
        assertThat(address().indexOf('@')).isLessThanOrEqualTo(64);
    }

    @Test
    void theAddressOfOneMessageIsWorthlessForAnother() {
        String forged = address().replace("4711", "4712");
        assertThat(addresses.find(List.of(forged), id -> MESSAGE_ID)).isEqualTo(new ReturnAddresses.Found(null, true));
    }

    @Test
    void anAddressDoesNotOutliveTheMessageIdItWasMadeFor() {
        assertThat(addresses.find(List.of(address()), id -> "4711.OTHER@musterstadt.example"))
                .isEqualTo(new ReturnAddresses.Found(null, true));
    }

    @Test
    void nobodyWithoutTheKeyMakesAnAddress() {
        String foreign = addresses("x".repeat(32)).of(message(Channel.EMAIL)).orElseThrow();
        assertThat(addresses
                        .find(List.of(foreign), ReturnAddressesTest::messageId)
                        .forged())
                .isTrue();
    }

    @Test
    void aGenuineAddressIsFoundBehindAForgedOne() {
        String forged = address().replace("4711", "4712");
        assertThat(addresses
                        .find(List.of(forged, address()), ReturnAddressesTest::messageId)
                        .message())
                .isEqualTo(4711L);
    }

    @Test
    void addressesOfOthersSayNothing() {
        String other = address().replace("musterstadt", "anderswo").toLowerCase(Locale.ROOT);
        assertThat(addresses.find(List.of(other), ReturnAddressesTest::messageId))
                .isEqualTo(new ReturnAddresses.Found(null, false));
    }

    @Test
    void aTextMessageKeepsTheSenderThatItsGatewayKnows() {
        assertThat(addresses.of(message(Channel.SMS))).isEmpty();
    }

    @Test
    void withoutAnAddressOfTheTownTheSenderStaysAsItIs() {
        assertThat(new ReturnAddresses(Optional.empty(), new KeyedHash("k".repeat(32))).of(message(Channel.EMAIL)))
                .isEmpty();
    }
}
