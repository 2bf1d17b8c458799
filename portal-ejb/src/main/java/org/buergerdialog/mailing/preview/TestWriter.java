package org.buergerdialog.mailing.preview;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.content.Personas;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.shared.Language;

/** Sends a notice to the editor who writes it, as a persona or the editor's own profile would get it. */
@ApplicationScoped
public class TestWriter implements Writer {

    private static final String BASIS = "test:";
    private static final String OWN = BASIS + "own:";

    @EJB
    private Notices notices;

    @EJB
    private Personas personas;

    @EJB
    private Citizens citizens;

    @Inject
    private Previews previews;

    @Inject
    private Envelopes envelopes;

    /** Says that somebody of whom nothing is known is meant. */
    static String basis(Language stranger) {
        return BASIS + stranger;
    }

    /** Says which persona is meant. */
    static String basis(long persona) {
        return BASIS + persona;
    }

    /** Says that the profile of whoever asked for it is meant. */
    static String basis(ProfileView own) {
        return OWN + own.id();
    }

    /**
     * Whoever asked for it is whoever gets it; a persona that was removed meanwhile gets nothing, nor does a profile that
     * has another address by now.
     */
    @Override
    public boolean basisHolds(Message message) {
        String basis = message.basis();
        if (basis.startsWith(OWN)) {
            return own(message).isPresent();
        }
        return !numbered(basis) || persona(basis).isPresent();
    }

    @Override
    public Mail write(Message message) {
        NoticeView notice = notices.newest(message.object());
        PreviewReader reader = reader(message, notice);
        Language language = previews.language(notice, reader);
        MailText text = previews.text(notice, reader);
        String subject = new MailWords(language).get("test.subject", text.subject());
        return envelopes.toAddress(
                message, message.recipient(), language, text.called(subject), previews.packs(notice, reader));
    }

    private PreviewReader reader(Message message, NoticeView notice) {
        String basis = message.basis();
        if (basis.startsWith(OWN)) {
            return previews.resident(notice, own(message).orElseThrow());
        }
        return numbered(basis)
                ? previews.persona(notice, persona(basis).orElseThrow())
                : previews.stranger(notice, Language.valueOf(basis.substring(BASIS.length())));
    }

    private Optional<ProfileView> own(Message message) {
        return citizens.known(Long.parseLong(message.basis().substring(OWN.length())))
                .filter(profile -> profile.email().equals(message.recipient()));
    }

    private static boolean numbered(String basis) {
        return basis.matches(BASIS + "\\d+");
    }

    private Optional<PersonaView> persona(String basis) {
        return personas.find(Long.parseLong(basis.substring(BASIS.length())));
    }
}
