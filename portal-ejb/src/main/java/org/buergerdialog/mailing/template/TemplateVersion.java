package org.buergerdialog.mailing.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A wording that staff saved; it never changes. */
@Entity
@Table(name = "template_version")
@NamedQuery(
        name = "TemplateVersion.current",
        query = "select v from TemplateVersion v where v.number ="
                + " (select max(w.number) from TemplateVersion w where w.kind = v.kind)")
@NamedQuery(
        name = "TemplateVersion.ofKind",
        query = "select v from TemplateVersion v where v.kind = :kind order by v.number desc")
@NamedQuery(name = "TemplateVersion.all", query = "select v from TemplateVersion v where v.id in :ids")
class TemplateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    private int number;

    @Column(name = "subject_de")
    private String subjectDe;

    @Column(name = "text_de")
    private String textDe;

    @Column(name = "button_de")
    private String buttonDe;

    @Column(name = "after_de")
    private String afterDe;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "button_en")
    private String buttonEn;

    @Column(name = "after_en")
    private String afterEn;

    private boolean reset;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected TemplateVersion() {}

    /** @param reset whether this is the delivered wording again */
    TemplateVersion(TemplateKind kind, int number, TemplateDraft wording, boolean reset, String author, Instant now) {
        this.kind = kind;
        this.number = number;
        this.reset = reset;
        subjectDe = wording.de().subject();
        textDe = wording.de().text();
        buttonDe = wording.de().button();
        afterDe = wording.de().after();
        subjectEn = wording.en().subject();
        textEn = wording.en().text();
        buttonEn = wording.en().button();
        afterEn = wording.en().after();
        writtenBy = author;
        writtenAt = now;
    }

    Long id() {
        return id;
    }

    TemplateKind kind() {
        return kind;
    }

    TemplateUse use() {
        return new TemplateUse(kind, number);
    }

    TemplateView view() {
        return new TemplateView(
                kind,
                number,
                new TemplateDraft(
                        new Wording(subjectDe, textDe, buttonDe, afterDe),
                        new Wording(subjectEn, textEn, buttonEn, afterEn)),
                reset,
                writtenBy,
                writtenAt);
    }
}
