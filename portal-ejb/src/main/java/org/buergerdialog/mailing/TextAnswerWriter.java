package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;

/** Answers those who answered a text message. */
@ApplicationScoped
class TextAnswerWriter implements Writer {

    /** Later nobody knows any more what it is about. */
    private static final Duration EXPECTED_FOR = Duration.ofDays(1);

    @EJB
    private Citizens citizens;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        return settings.offersTextMessages()
                && clock.instant().isBefore(message.queuedAt().plus(EXPECTED_FOR))
                && citizens.profile(message.citizen()).mobile() != null;
    }

    @Override
    public Mail write(Message message) {
        ProfileView reader = citizens.profile(message.citizen());
        MailWords words = new MailWords(reader.language());
        Town town = settings.town();
        boolean stopped = message.kind() == MessageKind.TEXT_STOPPED;
        String text = stopped
                ? ShortText.of(
                        town.name() + ": ",
                        words.get("answer.stopped.sms"),
                        " " + settings.portalUrl() + "/konto/einwilligungen")
                : ShortText.of(
                        town.name() + ": ",
                        words.get("answer.other.sms", town.phone(), town.email()),
                        " " + words.get("answer.stop.sms"));
        return envelopes.textMessage(
                message,
                reader.mobile(),
                reader.language(),
                words.get(stopped ? "answer.stopped.subject" : "answer.other.subject"),
                text);
    }
}
