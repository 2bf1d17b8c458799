package org.buergerdialog.mailing.infopack;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticePictureService;
import org.buergerdialog.content.Part;
import org.buergerdialog.document.InfoPackPicture;
import org.buergerdialog.shared.Photo;

/** Pictures for info packs: small, because they go along with every mail, and made once for all of them. */
@ApplicationScoped
public class PackPictures {

    private static final int KEPT = 20;

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    @EJB
    private NoticePictureService pictures;

    /** Returns the first picture of what a reader gets; null where there is none. */
    public InfoPackPicture first(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Block.Kind.PICTURE)
                .findFirst()
                .map(part -> new InfoPackPicture(small(part.target()), part.words()))
                .orElse(null);
    }

    private byte[] small(String sha256) {
        if (made.size() >= KEPT) {
            made.clear();
        }
        return made.computeIfAbsent(sha256, picture -> Photo.small(pictures.content(picture)));
    }
}
