package org.buergerdialog.mailing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.NotSent;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.archive.Archive;
import org.buergerdialog.mailing.archive.Original;
import org.buergerdialog.mailing.returns.ReturnAddresses;
import org.buergerdialog.mailing.suppression.Suppressions;
import org.buergerdialog.mailing.transport.Pace;
import org.buergerdialog.mailing.transport.Parcel;
import org.buergerdialog.mailing.transport.Signatures;
import org.buergerdialog.shared.Settings;

/** Makes of a claimed message what can be handed to the mail server, in the caller's transaction. */
@ApplicationScoped
class Preparation {

    @Inject
    private Gate gate;

    @Inject
    private Suppressions suppressions;

    @Inject
    private ReturnAddresses returnAddresses;

    @Inject
    private Signatures signatures;

    @Inject
    private Archive archive;

    @Inject
    private Pace pace;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Checks the basis once more, archives the original and notes the attempt.
     *
     * <p>Whoever moved since an earlier attempt gets the message at the new address, written anew, because its links
     * were good at the old one only. What may have arrived there already is not sent a second time.
     *
     * @param originals takes the original of a message that had none
     * @return what is to be sent; empty if the basis no longer holds, the message may have arrived where its reader was
     *     before, or it is put off by the {@link Gate} or because the domain that receives it rests
     */
    Optional<Parcel> prepare(Message message, Writer writer, Tally tally, Consumer<Original> originals) {
        boolean holds = writer.basisHolds(message);
        String recipient = holds && (message.composed() || message.lane() != Lane.WAITED_FOR)
                ? writer.recipient(message)
                : message.recipient();
        boolean moved = holds && message.composed() && !recipient.equals(message.recipient());
        boolean reaches = holds && reaches(message, writer);
        if (!reaches || moved && message.mayHaveArrived()) {
            message.suppress(reaches ? NotSent.MOVED : holds ? NotSent.UNREACHABLE : NotSent.BASIS);
            writer.suppressed(message);
            tally.note(message);
            return Optional.empty();
        }
        if (!gate.opens(message)) {
            tally.note(message);
            return Optional.empty();
        }
        Instant later = turn(message, recipient);
        if (later != null) {
            message.postpone(later);
            return Optional.empty();
        }
        byte[] bytes =
                message.composed() && !moved ? archive.original(message.id()) : compose(message, writer, originals);
        message.attempt(clock.instant(), clock.instant().plus(Claims.SENDING_LEASE));
        return Optional.of(new Parcel(message.id(), message.channel(), sender(message), message.recipient(), bytes));
    }

    private boolean reaches(Message message, Writer writer) {
        return !message.kind().waitsForAReachableAddress() || !suppressions.stopAll(writer.recipient(message));
    }

    private String sender(Message message) {
        return returnAddresses.of(message).orElseGet(() -> settings.mailFrom().value());
    }

    /** Nobody knows yet where a message goes that is written for the first time and knows no recipient. */
    private Instant turn(Message message, String recipient) {
        return recipient == null
                ? null
                : pace.admit(Pace.domain(recipient), message.waited() || message.lane() == Lane.WAITED_FOR);
    }

    private byte[] compose(Message message, Writer writer, Consumer<Original> originals) {
        Mail mail = writer.write(message);
        byte[] bytes = signatures.sign(mail.bytes());
        boolean writtenAnew = message.composed();
        message.compose(mail);
        if (writtenAnew) {
            archive.keep(message, mail.language(), bytes);
        } else {
            originals.accept(archive.fresh(message, mail.language(), bytes));
        }
        writer.composed(message, bytes);
        return bytes;
    }
}
