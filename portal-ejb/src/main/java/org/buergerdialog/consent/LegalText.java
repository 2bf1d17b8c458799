package org.buergerdialog.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Stale;

/** One version of what residents agree to; once published it never changes. */
@Entity
@Table(name = "legal_text")
@NamedQuery(
        name = "LegalText.current",
        query = "select t from LegalText t where t.purpose = :purpose"
                + " and t.state = org.buergerdialog.consent.LegalTextState.PUBLISHED")
@NamedQuery(
        name = "LegalText.allCurrent",
        // No join fetch: EclipseLink 4.0.9 then compares the wordings through mappings that it has not initialised.
        query = "select t from LegalText t where t.state = org.buergerdialog.consent.LegalTextState.PUBLISHED")
@NamedQuery(
        name = "LegalText.versions",
        query = "select t from LegalText t where t.purpose = :purpose order by t.version desc")
@NamedQuery(
        name = "LegalText.publishedBefore",
        query = "select t from LegalText t where t.purpose = :purpose and t.publishedAt < :time"
                + " order by t.publishedAt desc, t.version desc")
@NamedQuery(
        name = "LegalText.version",
        query = "select t from LegalText t where t.purpose = :purpose and t.version = :version")
@NamedQuery(
        name = "LegalText.drafts",
        query = "select t.purpose, count(t) from LegalText t"
                + " where t.state = org.buergerdialog.consent.LegalTextState.DRAFT group by t.purpose")
@NamedQuery(
        name = "LegalText.materialSince",
        query = "select t from LegalText t where t.purpose = :purpose and t.version > :version and t.material = true"
                + " and t.state <> org.buergerdialog.consent.LegalTextState.DRAFT order by t.version desc")
class LegalText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String purpose;
    private int version;

    @Enumerated(EnumType.STRING)
    private LegalTextState state = LegalTextState.DRAFT;

    /** Counts the saves by hand, because a change of the wordings alone would not count as one of the row. */
    private int revision = 1;

    private boolean material;

    @Column(name = "change_note_de")
    private String changeNoteDe;

    @Column(name = "change_note_en")
    private String changeNoteEn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "legal_text_wording", joinColumns = @JoinColumn(name = "legal_text_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, Wording> wordings = new HashMap<>();

    protected LegalText() {}

    /** Starts the first version of a purpose. */
    LegalText(String purpose) {
        this.purpose = purpose;
        this.version = 1;
    }

    /** Starts the version after this one, with the same words. */
    LegalText next() {
        LegalText next = new LegalText(purpose);
        next.version = version + 1;
        wordings.forEach((language, wording) -> next.wordings.put(language, new Wording(wording.text())));
        return next;
    }

    Long id() {
        return id;
    }

    String purpose() {
        return purpose;
    }

    int version() {
        return version;
    }

    LegalTextState state() {
        return state;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Bilingual wording() {
        return new Bilingual(
                wordings.get(Language.DE).text(), wordings.get(Language.EN).text());
    }

    Bilingual sha256() {
        return new Bilingual(
                wordings.get(Language.DE).sha256(), wordings.get(Language.EN).sha256());
    }

    Wording wording(Language language) {
        return wordings.get(language);
    }

    /** Returns what has changed, for residents; null where nobody wrote it down. */
    Bilingual changeNote() {
        return changeNoteDe == null ? null : new Bilingual(changeNoteDe, changeNoteEn);
    }

    void revise(LegalTextDraft draft, int revision) {
        isStillADraft(revision);
        write(Language.DE, draft.de());
        write(Language.EN, draft.en());
        material = draft.material();
        changeNoteDe = draft.changeNoteDe();
        changeNoteEn = draft.changeNoteEn();
        this.revision++;
    }

    private void write(Language language, String text) {
        if (text == null) {
            wordings.remove(language);
        } else if (wordings.get(language) == null
                || !wordings.get(language).text().equals(text)) {
            wordings.put(language, new Wording(text));
        }
    }

    /** @param current what it takes the place of; null if it is the first */
    void publish(LegalText current, int revision, Instant now, String by) {
        isStillADraft(revision);
        isWrittenInEveryLanguage();
        differsFrom(current);
        saysWhatHasChanged(current);
        if (current == null) {
            material = false;
        } else {
            current.state = LegalTextState.SUPERSEDED;
        }
        state = LegalTextState.PUBLISHED;
        publishedAt = now;
        publishedBy = by;
    }

    void isStillADraft(int revision) {
        if (state != LegalTextState.DRAFT) {
            throw new RuleViolation("legal-text.published");
        }
        Stale.refuse(revision, this.revision);
    }

    private void isWrittenInEveryLanguage() {
        for (Language language : Language.values()) {
            if (wordings.get(language) == null) {
                throw new RuleViolation("legal-text.language-missing");
            }
        }
    }

    private void differsFrom(LegalText current) {
        if (current != null && wording().equals(current.wording())) {
            throw new RuleViolation("legal-text.unchanged");
        }
    }

    private void saysWhatHasChanged(LegalText current) {
        if (current != null && material && (changeNoteDe == null || changeNoteEn == null)) {
            throw new RuleViolation("legal-text.change-note-missing");
        }
    }

    /** Shows a text that was published, as forms do. */
    CurrentText current(Purpose about) {
        return new CurrentText(id, purpose, version, about.name(), wording(), sha256());
    }

    LegalTextView view(int holders) {
        Wording german = wordings.get(Language.DE);
        Wording english = wordings.get(Language.EN);
        return new LegalTextView(
                id,
                purpose,
                version,
                state,
                revision,
                german == null ? null : german.text(),
                english == null ? null : english.text(),
                german == null ? null : german.sha256(),
                english == null ? null : english.sha256(),
                material,
                changeNoteDe,
                changeNoteEn,
                publishedAt,
                publishedBy,
                holders);
    }
}
