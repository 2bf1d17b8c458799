package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Photo;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The pictures in content pieces: editors send them, whoever knows the fingerprint sees them. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class NoticePictureService {

    /** What a picture may weigh when it is sent: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Keeps a picture, made anew without what a camera wrote into it, and returns its fingerprint. The same picture is
     * kept once; see {@link UnusedFiles} for those that no piece shows in the end.
     *
     * @throws RuleViolation {@code picture.size}, {@code picture.type}, {@code picture.pixels}, {@code picture.small}
     */
    public String keep(@NotNull byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolation("picture.size");
        }
        NoticePicture picture = new NoticePicture(Photo.of(content), clock.instant());
        NoticePicture known = em.find(NoticePicture.class, picture.sha256());
        if (known == null) {
            em.persist(picture);
        } else {
            known.choose(clock.instant());
        }
        return picture.sha256();
    }

    /**
     * Returns the JPEG with this fingerprint: readers of mails are no callers we know.
     *
     * @throws NotFound if there is none
     */
    @PermitAll
    public byte[] content(@NotNull String sha256) {
        return NotFound.unless(em.find(NoticePicture.class, sha256), "picture").content();
    }

    /** Says how large the pictures are. */
    @PermitAll
    public Map<String, PictureSize> sizes(@NotNull Collection<String> pictures) {
        return pictures.isEmpty()
                ? Map.of()
                : em.createNamedQuery("NoticePicture.about", PictureSize.class)
                        .setParameter("pictures", pictures)
                        .getResultStream()
                        .collect(Collectors.toMap(PictureSize::sha256, Function.identity()));
    }
}
