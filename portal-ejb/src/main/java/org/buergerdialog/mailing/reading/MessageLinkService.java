package org.buergerdialog.mailing.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.archive.Archive;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Settings;

/**
 * Shows a message in the original to whoever holds the link that stands in it.
 *
 * <p>That is nothing but what came with the link. The link is bound to the Message-ID, which nobody can guess, and to the
 * address the message was sent to: once the resident has another one it leads nowhere, as the link to the preferences.
 */
@Stateless
@PermitAll
public class MessageLinkService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Archive archive;

    @Inject
    private LinkTokens links;

    @Inject
    private Settings settings;

    /** @throws NotFound {@code link} if the link is forged or too old, or its message or original is gone */
    public MessageOriginal open(@NotNull String token) {
        long id = links.open(LinkPurpose.MESSAGE, token, this::bound).orElseThrow(() -> new NotFound("link"));
        Message message = em.find(Message.class, id);
        if (archive.kept(id).isEmpty()) {
            throw new NotFound("link");
        }
        return OriginalReader.read(
                message,
                archive.original(id),
                List.of(), // a mail says it all itself
                settings.town().name());
    }

    /** The address is today's: what went to one that was left, by whatever door, is not shown by its link. */
    private String bound(long id) {
        Message message = em.find(Message.class, id);
        return message == null || message.citizen() == null || message.messageId() == null
                ? null
                : Envelopes.binding(message.messageId(), citizens.emailOf(message.citizen()));
    }
}
