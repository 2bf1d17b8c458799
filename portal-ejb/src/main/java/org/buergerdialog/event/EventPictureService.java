package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Photo;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The pictures of events: everybody sees those of published events, event managers send them. */
@Stateless
@RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
public class EventPictureService {

    /** What a picture may weigh when it is sent: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    /** Says what there is to see of an event; empty if there is no picture. */
    @PermitAll
    public Optional<Picture> of(long event) {
        return em.createNamedQuery("EventPicture.about", Picture.class)
                .setParameter("event", event)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound if there is no such published event, or no picture of it */
    @PermitAll
    public PictureFile published(@NotNull String slug) {
        return em.createNamedQuery("Event.bySlug", Event.class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(Event::visible)
                .findFirst()
                .map(event -> file(event.id()))
                .orElseThrow(() -> new NotFound("event"));
    }

    /** @throws NotFound if the event has no picture */
    public PictureFile file(long event) {
        return NotFound.unless(em.find(EventPicture.class, event), "picture").file();
    }

    /**
     * Shows a picture, made anew without what a camera wrote into it, or describes the one there is.
     *
     * @throws RuleViolation {@code picture.missing}, {@code picture.size}, {@code picture.type}, {@code picture.pixels},
     *     {@code picture.small}
     */
    public void save(long event, @Valid @NotNull PictureDraft draft) {
        events.find(event);
        EventPicture picture =
                Optional.ofNullable(em.find(EventPicture.class, event)).orElseGet(() -> new EventPicture(event));
        if (draft.content() != null) {
            picture.show(photo(draft.content()));
        } else if (!picture.shown()) {
            throw new RuleViolation("picture.missing");
        }
        picture.describe(new Bilingual(draft.alt(), draft.altEn()));
        em.merge(picture);
    }

    private static Photo photo(byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolation("picture.size");
        }
        return Photo.of(content);
    }

    /** Takes the picture away; harmless where there is none. */
    public void remove(long event) {
        EventPicture picture = em.find(EventPicture.class, event);
        if (picture != null) {
            em.remove(picture);
        }
    }
}
