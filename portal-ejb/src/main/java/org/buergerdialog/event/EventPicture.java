package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Photo;
import org.buergerdialog.shared.Sha256;

/** The picture of an event, as we made it of what was sent. */
@Entity
@Table(name = "event_picture")
@NamedQuery(
        name = "EventPicture.about",
        query = "select new org.buergerdialog.event.Picture(p.sha256, p.width, p.height,"
                + " p.altDe, p.altEn) from EventPicture p where p.event = :event")
class EventPicture {

    @Id
    @Column(name = "event_id")
    private long event;

    @Column(name = "media_type")
    private String mediaType = Photo.MEDIA_TYPE;

    @Lob
    private byte[] content;

    private String sha256;
    private int width;
    private int height;

    @Column(name = "alt_de")
    private String altDe;

    @Column(name = "alt_en")
    private String altEn;

    protected EventPicture() {}

    EventPicture(long event) {
        this.event = event;
    }

    /** Shows another picture. */
    void show(Photo photo) {
        content = photo.jpeg();
        sha256 = Sha256.hex(content);
        width = photo.width();
        height = photo.height();
    }

    /** Says in words what can be seen. */
    void describe(Bilingual alt) {
        altDe = alt.de();
        altEn = alt.en();
    }

    boolean shown() {
        return content != null;
    }

    /** Returns the same for another event. */
    EventPicture copy(long other) {
        EventPicture copy = new EventPicture(other);
        copy.mediaType = mediaType;
        copy.content = content;
        copy.sha256 = sha256;
        copy.width = width;
        copy.height = height;
        copy.altDe = altDe;
        copy.altEn = altEn;
        return copy;
    }

    PictureFile file() {
        return new PictureFile(mediaType, sha256, content);
    }
}
