package org.buergerdialog.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Stale;
import org.buergerdialog.shared.TownTime;

/** What residents can agree to. */
@Entity
@Table(name = "purpose")
@NamedQuery(name = "Purpose.all", query = "select p from Purpose p order by p.position, p.slug")
@NamedQuery(name = "Purpose.lastPosition", query = "select max(p.position) from Purpose p")
class Purpose {

    @Id
    private String slug;

    @Version
    private int version;

    private int position;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "description_de")
    private String descriptionDe;

    @Column(name = "description_en")
    private String descriptionEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    private LegalBasis legalBasis;

    @Enumerated(EnumType.STRING)
    private PurposeChannel channel;

    @Column(name = "renewal_months")
    private Integer renewalMonths;

    private boolean retired;

    protected Purpose() {}

    Purpose(PurposeDraft draft, int position) {
        this.slug = draft.slug();
        this.position = position;
        revise(draft, version);
    }

    void revise(PurposeDraft draft, int version) {
        Stale.refuse(version, this.version);
        nameDe = draft.nameDe().strip();
        nameEn = draft.nameEn().strip();
        descriptionDe = draft.descriptionDe().strip();
        descriptionEn = draft.descriptionEn().strip();
        legalBasis = draft.legalBasis();
        channel = draft.channel();
        renewalMonths = draft.renewalMonths();
    }

    void retire(int version) {
        Stale.refuse(version, this.version);
        retired = true;
    }

    void reinstate(int version) {
        Stale.refuse(version, this.version);
        retired = false;
    }

    String slug() {
        return slug;
    }

    boolean retired() {
        return retired;
    }

    Bilingual name() {
        return new Bilingual(nameDe, nameEn);
    }

    Bilingual description() {
        return new Bilingual(descriptionDe, descriptionEn);
    }

    LegalBasis legalBasis() {
        return legalBasis;
    }

    PurposeChannel channel() {
        return channel;
    }

    /** Returns when a consent given at a time runs out, in months of the town's calendar; null if it does not. */
    Instant expiry(Instant granted) {
        return renewalMonths == null
                ? null
                : granted.atZone(TownTime.ZONE).plusMonths(renewalMonths).toInstant();
    }

    /** Shows the purpose to a resident who has not decided yet. */
    ConsentView undecided(LegalText current) {
        return new ConsentView(
                slug,
                name(),
                description(),
                channel,
                current.id(),
                current.wording(),
                current.version(),
                ConsentState.NONE,
                null,
                0,
                null,
                null,
                false,
                null);
    }

    /** @param material the newest change since the decision that matters; null if there is none */
    ConsentView decided(LegalText current, Consent consent, LegalText agreed, LegalText material, Instant now) {
        boolean holds = consent.holds(now);
        return new ConsentView(
                slug,
                name(),
                description(),
                channel,
                current.id(),
                current.wording(),
                current.version(),
                consent.stateAt(now),
                consent.since(now),
                agreed.version(),
                agreed.wording(),
                holds ? consent.expiresAt() : null,
                !retired && consent.renewalDue(material, now),
                material == null ? null : material.changeNote());
    }

    PurposeView view(int publishedVersion, boolean hasDraft, int holders) {
        return new PurposeView(
                slug,
                version,
                name(),
                description(),
                legalBasis,
                channel,
                renewalMonths,
                retired,
                publishedVersion,
                hasDraft,
                holders);
    }
}
