package org.buergerdialog.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import org.buergerdialog.shared.Bilingual;

@Entity
@Table(name = "topic")
@NamedQuery(name = "Topic.all", query = "select t from Topic t order by t.position, t.id")
class Topic {

    @Id
    private Long id;

    private String slug;

    @Column(name = "parent_id")
    private Long parent;

    private int position;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "description_de")
    private String descriptionDe;

    @Column(name = "description_en")
    private String descriptionEn;

    protected Topic() {}

    Long parent() {
        return parent;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    TopicView view(List<TopicView> children) {
        return new TopicView(
                id, slug, new Bilingual(nameDe, nameEn), new Bilingual(descriptionDe, descriptionEn), children);
    }
}
