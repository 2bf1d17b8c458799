package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.content.Personas;
import org.buergerdialog.shared.Language;

/** Sends a notice to the editor who writes it, as a persona would get it. */
@ApplicationScoped
class TestWriter implements Writer {

    private static final int BASIS = "test:".length();

    @EJB
    private Notices notices;

    @EJB
    private Personas personas;

    @Inject
    private Previews previews;

    @Inject
    private Envelopes envelopes;

    /** Whoever asked for it is whoever gets it; a persona that was removed meanwhile gets nothing. */
    @Override
    public boolean basisHolds(Message message) {
        return stranger(message).isPresent() || persona(message).isPresent();
    }

    @Override
    public Mail write(Message message) {
        NoticeView notice = notices.newest(message.object());
        PersonaView persona = persona(message).orElse(null);
        Language stranger = stranger(message).orElse(Language.DE);
        Language language = previews.language(notice, persona, stranger);
        MailText text = previews.text(notice, persona, stranger);
        String subject = new MailWords(language).get("test.subject", text.subject());
        return envelopes.toAddress(
                message,
                message.recipient(),
                language,
                text.called(subject),
                previews.packs(notice, persona, stranger));
    }

    private static Optional<Language> stranger(Message message) {
        String eyes = message.basis().substring(BASIS);
        return eyes.matches("\\d+") ? Optional.empty() : Optional.of(Language.valueOf(eyes));
    }

    private Optional<PersonaView> persona(Message message) {
        String eyes = message.basis().substring(BASIS);
        return eyes.matches("\\d+") ? personas.find(Long.parseLong(eyes)) : Optional.empty();
    }
}
