package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.consent.ConfirmationMail;
import org.buergerdialog.consent.ConfirmationMails;

/** Shows the mails that asked for a confirmation to those who have to prove a consent. */
@ApplicationScoped
class ArchivedConfirmations implements ConfirmationMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Archive archive;

    @Override
    public Optional<ConfirmationMail> of(long optIn) {
        return em.createNamedQuery("Message.confirmation", Message.class)
                .setParameter("optIn", optIn)
                .getResultStream()
                .findFirst()
                .map(this::archived);
    }

    private ConfirmationMail archived(Message message) {
        byte[] raw = archive.original(message.id());
        String text = OriginalReader.read(message, raw, List.of(), null).text();
        return new ConfirmationMail(message.messageId(), message.sentAt(), text, raw);
    }
}
