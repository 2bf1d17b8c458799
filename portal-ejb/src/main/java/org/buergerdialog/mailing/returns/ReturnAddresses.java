package org.buergerdialog.mailing.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.KeyedHash;
import org.buergerdialog.shared.Settings;

/**
 * Makes the address to which reports about one message go, and knows it again.
 *
 * <p>It is the town's own, followed by a plus sign, the number of the message and the first 96 bits of an HMAC-SHA256 over
 * number and Message-ID. Who has not got the message can forge no report about it. Hexadecimal, because some mail servers
 * change the case of names. See docs/decisions/0016.
 */
@ApplicationScoped
public class ReturnAddresses {

    private static final int SIGNATURE = 24;
    private static final Pattern NAME = Pattern.compile("([^+@]+)\\+(\\d{1,18})\\.([0-9a-f]+)@(.+)");

    private Optional<EmailAddress> town;
    private KeyedHash hash;

    protected ReturnAddresses() {}

    @Inject
    ReturnAddresses(Settings settings, KeyedHash hash) {
        this(settings.bounceAddress(), hash);
    }

    ReturnAddresses(Optional<EmailAddress> town, KeyedHash hash) {
        this.town = town;
        this.hash = hash;
    }

    /**
     * Returns the envelope sender of a message that is written; empty where reports go to the sender.
     *
     * <p>Text messages keep the sender that their gateway knows.
     */
    public Optional<String> of(Message message) {
        return message.channel() == Channel.EMAIL
                ? town.map(address -> address(address, message.id(), message.messageId()))
                : Optional.empty();
    }

    /** What the addresses in a report say: a message of ours, or that somebody made one up. */
    record Found(Long message, boolean forged) {}

    /**
     * Finds the message that an address was made for.
     *
     * @param messageIds the Message-ID of a message today; null if there is no such message
     */
    Found find(Collection<String> addresses, LongFunction<String> messageIds) {
        boolean forged = false;
        for (String address : addresses) {
            Matcher parts = NAME.matcher(address);
            if (parts.matches() && ours(parts.group(1), parts.group(4))) {
                long message = Long.parseLong(parts.group(2));
                String messageId = messageIds.apply(message);
                if (messageId != null && address.equals(address(town.orElseThrow(), message, messageId))) {
                    return new Found(message, false);
                }
                forged = true;
            }
        }
        return new Found(null, forged);
    }

    private boolean ours(String name, String domain) {
        return town.filter(address -> address.value().equals(name + "@" + domain))
                .isPresent();
    }

    private String address(EmailAddress address, long message, String messageId) {
        String signature = hash.hex("RETURN", message + " " + messageId).substring(0, SIGNATURE);
        return address.value().replace("@", "+" + message + "." + signature + "@");
    }
}
