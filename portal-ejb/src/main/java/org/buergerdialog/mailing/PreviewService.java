package org.buergerdialog.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.PersonaService;
import org.buergerdialog.content.PersonaView;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Shows editors what their readers will get, on the screen and in their own mailbox. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class PreviewService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private NoticeService notices;

    @EJB
    private PersonaService personas;

    @Inject
    private Previews previews;

    @Inject
    private Clock clock;

    /**
     * Returns the newest version of a notice as the mail that a persona would get.
     *
     * @param persona null for a reader of this language of whom nothing is known
     * @throws NotFound if there is no such notice or persona
     */
    public Preview of(long notice, Long persona, @NotNull Language stranger) {
        return previews.preview(notices.get(notice), persona(persona), stranger);
    }

    /**
     * Returns the info pack that a persona would get with the newest version of a notice.
     *
     * @param persona null for a reader of this language of whom nothing is known
     * @throws NotFound if there is no such notice or persona, or the notice goes without an info pack
     */
    public Attachment pack(long notice, Long persona, @NotNull Language stranger) {
        return previews.packs(notices.get(notice), persona(persona), stranger).stream()
                .findFirst()
                .map(pack -> new Attachment(0, pack.name(), "application/pdf", pack.pdf()))
                .orElseThrow(() -> new NotFound("info pack"));
    }

    /**
     * Sends the newest version of a notice, as a persona would get it, to the editor.
     *
     * @param address the editor's own
     * @throws NotFound if there is no such notice or persona
     */
    public void test(long notice, Long persona, @NotNull Language stranger, @NotNull EmailAddress address) {
        notices.get(notice);
        String eyes = persona == null
                ? stranger.name()
                : Long.toString(personas.get(persona).id());
        em.persist(new Message(MessageKind.TEST, Channel.EMAIL, null, notice, "test:" + eyes, clock.instant())
                .to(address.value()));
    }

    private PersonaView persona(Long id) {
        return id == null ? null : personas.get(id);
    }
}
