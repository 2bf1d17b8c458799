package org.buergerdialog.mailing.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.consent.ConfirmationMail;
import org.buergerdialog.consent.ConfirmationMails;
import org.buergerdialog.consent.UsedTemplate;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.archive.Archive;
import org.buergerdialog.mailing.template.TemplateUse;
import org.buergerdialog.mailing.template.Templates;

/**
 * Shows the mails that asked for a confirmation to those who have to prove a consent.
 *
 * <p>A mail that was changed in the archive is shown as it stands there: the proof says that it is not the one that left.
 */
@ApplicationScoped
class ArchivedConfirmations implements ConfirmationMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Archive archive;

    @Inject
    private Templates templates;

    @Override
    public Optional<ConfirmationMail> of(long optIn) {
        return of(MessageKind.CONFIRMATION, optIn);
    }

    @Override
    public Optional<ConfirmationMail> ofAddressChange(long change) {
        return of(MessageKind.ADDRESS_CONFIRMATION, change);
    }

    private Optional<ConfirmationMail> of(MessageKind kind, long object) {
        return em.createNamedQuery("Message.confirmation", Message.class)
                .setParameter("kind", kind)
                .setParameter("object", object)
                .getResultStream()
                .findFirst()
                .flatMap(message -> archive.kept(message.id()).map(original -> archived(message, original)));
    }

    private ConfirmationMail archived(Message message, Archive.Kept original) {
        Map<Long, TemplateUse> uses = templates.uses(message.versions());
        return new ConfirmationMail(
                message.messageId(),
                message.sentAt(),
                OriginalReader.text(original.bytes()),
                original.bytes(),
                original.untouched(),
                used(message.templateVersion(), uses),
                used(message.closingVersion(), uses));
    }

    private static UsedTemplate used(Long version, Map<Long, TemplateUse> uses) {
        return Optional.ofNullable(version)
                .map(uses::get)
                .map(use -> new UsedTemplate(use.kind().slug(), use.number()))
                .orElse(UsedTemplate.DELIVERED);
    }
}
