package org.buergerdialog.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.buergerdialog.shared.Photo;
import org.buergerdialog.shared.Sha256;

/** A picture in content pieces, as we made it of what was sent; known by its content, which never changes. */
@Entity
@Table(name = "notice_picture")
@NamedQuery(
        name = "NoticePicture.about",
        query = "select new org.buergerdialog.content.PictureSize(p.sha256, p.width, p.height) from NoticePicture p"
                + " where p.sha256 in :pictures")
class NoticePicture {

    @Id
    private String sha256;

    @Lob
    private byte[] content;

    private int width;
    private int height;

    @Column(name = "created_at")
    private Instant createdAt;

    protected NoticePicture() {}

    NoticePicture(Photo photo, Instant now) {
        content = photo.jpeg();
        sha256 = Sha256.hex(content);
        width = photo.width();
        height = photo.height();
        createdAt = now;
    }

    /** Somebody has chosen it anew. */
    void choose(Instant now) {
        createdAt = now;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
