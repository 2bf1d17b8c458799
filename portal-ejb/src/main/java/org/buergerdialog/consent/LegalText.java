package org.buergerdialog.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
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

/** One version of what residents agree to; once published it never changes. */
@Entity
@Table(name = "legal_text")
@NamedQuery(
        name = "LegalText.current",
        query = "select t from LegalText t where t.purpose = :purpose order by t.version desc")
class LegalText {

    @Id
    private Long id;

    private String purpose;
    private int version;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "legal_text_wording", joinColumns = @JoinColumn(name = "legal_text_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, Wording> wordings = new HashMap<>();

    protected LegalText() {}

    Long id() {
        return id;
    }

    String purpose() {
        return purpose;
    }

    int version() {
        return version;
    }

    Bilingual wording() {
        return new Bilingual(
                wordings.get(Language.DE).text(), wordings.get(Language.EN).text());
    }

    Wording wording(Language language) {
        return wordings.get(language);
    }
}
