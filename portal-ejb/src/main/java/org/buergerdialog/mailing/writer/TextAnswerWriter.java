package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Settings;

/** Answers those who answered a text message. */
@ApplicationScoped
public class TextAnswerWriter implements Writer {

    /** Later nobody knows any more what it is about. */
    private static final Duration EXPECTED_FOR = Duration.ofDays(1);

    @EJB
    private Citizens citizens;

    @Inject
    private Templates templates;

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
        boolean stopped = message.kind() == MessageKind.TEXT_STOPPED;
        Written written = message.saying(templates.writeShort(
                stopped ? TemplateKind.TEXT_STOPPED : TemplateKind.TEXT_ANSWER,
                reader.language(),
                TemplateValues.of(settings)));
        return envelopes.textMessage(
                message,
                reader.mobile(),
                reader.language(),
                words.get(stopped ? "answer.stopped.subject" : "answer.other.subject"),
                written.text());
    }
}
