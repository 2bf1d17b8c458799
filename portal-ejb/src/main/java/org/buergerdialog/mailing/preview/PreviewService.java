package org.buergerdialog.mailing.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.PersonaService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.mailing.suppression.Permission;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/**
 * Shows editors what their readers will get, on the screen and in their own mailbox.
 *
 * <p>Of all residents an editor can look with the eyes of one: the profile of the very account that is signed in. Which that
 * is, the sign-in says and no parameter.
 */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class PreviewService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private NoticeService notices;

    @EJB
    private PersonaService personas;

    @EJB
    private Citizens citizens;

    @EJB
    private Interests interests;

    @EJB
    private AuditTrail trail;

    @Inject
    private Previews previews;

    @Inject
    private Permission permission;

    @Inject
    private Clock clock;

    /**
     * Returns the newest version of a notice as the mail that somebody would get.
     *
     * @throws NotFound if there is no such notice or persona, or the caller's account is no resident's
     */
    public Preview of(long notice, @NotNull Eyes eyes) {
        NoticeView view = notices.get(notice);
        return previews.preview(view, reader(view, eyes));
    }

    /**
     * Returns the info pack that somebody would get with the newest version of a notice.
     *
     * @throws NotFound as {@link #of}, also if the notice goes without an info pack
     */
    public Attachment pack(long notice, @NotNull Eyes eyes) {
        NoticeView view = notices.get(notice);
        return previews.packs(view, reader(view, eyes)).stream()
                .findFirst()
                .map(pack -> new Attachment(0, pack.name(), "application/pdf", pack.pdf()))
                .orElseThrow(() -> new NotFound("info pack"));
    }

    /** Returns the caller's profile; empty if the account is no resident's. */
    public Optional<ProfileView> own() {
        OptionalLong caller = citizens.caller();
        return caller.isPresent() ? citizens.known(caller.getAsLong()) : Optional.empty();
    }

    /** Says whether the caller would get the notice by mail, at once or in a digest, if it were sent now. */
    public boolean reachesCaller(long notice) {
        NoticeView view = notices.get(notice);
        return citizens.caller().stream()
                .anyMatch(caller -> permission.holds(caller, Channel.EMAIL)
                        && interests.wants(caller, view.topics(), view.districts())
                        && view.topics().stream()
                                .flatMap(topic -> interests.choice(caller, topic).stream())
                                .anyMatch(choice -> choice.channel() == Channel.EMAIL));
    }

    /**
     * Sends the newest version of a notice, as somebody would get it, to the editor; what the own profile gets goes to the
     * address in that profile only.
     *
     * @param address the editor's own
     * @throws NotFound as {@link #of}
     */
    public void test(long notice, @NotNull Eyes eyes, @NotNull EmailAddress address) {
        NoticeView view = notices.get(notice);
        switch (eyes.kind()) {
            case STRANGER -> queue(view, TestWriter.basis(eyes.language()), address.value());
            case PERSONA ->
                queue(view, TestWriter.basis(personas.get(eyes.persona()).id()), address.value());
            case OWN -> {
                ProfileView profile = mine();
                queue(view, TestWriter.basis(profile), profile.email());
                trail.record("notice.tested", profile.id(), "notice:" + notice, null);
            }
        }
    }

    private void queue(NoticeView notice, String basis, String address) {
        em.persist(new Message(MessageKind.TEST, Channel.EMAIL, null, notice.id(), basis, clock.instant()).to(address));
    }

    private PreviewReader reader(NoticeView notice, Eyes eyes) {
        return switch (eyes.kind()) {
            case STRANGER -> previews.stranger(notice, eyes.language());
            case PERSONA -> previews.persona(notice, personas.get(eyes.persona()));
            case OWN -> previews.resident(notice, mine());
        };
    }

    private ProfileView mine() {
        return own().orElseThrow(() -> new NotFound("citizen"));
    }
}
