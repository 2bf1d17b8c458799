package org.buergerdialog.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.buergerdialog.shared.Bilingual;

@Entity
@Table(name = "purpose")
@NamedQuery(name = "Purpose.all", query = "select p from Purpose p order by p.position")
class Purpose {

    @Id
    private String slug;

    private int position;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "description_de")
    private String descriptionDe;

    @Column(name = "description_en")
    private String descriptionEn;

    protected Purpose() {}

    String slug() {
        return slug;
    }

    ConsentView view(LegalText text, Consent consent, LegalText agreed) {
        return new ConsentView(
                slug,
                new Bilingual(nameDe, nameEn),
                new Bilingual(descriptionDe, descriptionEn),
                text.id(),
                text.wording(),
                text.version(),
                consent == null ? ConsentState.NONE : consent.state(),
                consent == null ? null : consent.changedAt(),
                agreed == null ? 0 : agreed.version());
    }
}
