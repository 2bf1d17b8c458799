package org.buergerdialog.web.consent.text;

import org.buergerdialog.consent.LegalBasis;
import org.buergerdialog.consent.PurposeChannel;
import org.buergerdialog.consent.PurposeDraft;
import org.buergerdialog.consent.PurposeView;

/** The fields of a purpose while somebody types; the rules for them live in {@link PurposeDraft}. */
public class PurposeForm {

    private int version;
    private String slug;
    private String nameDe;
    private String nameEn;
    private String descriptionDe;
    private String descriptionEn;
    private LegalBasis legalBasis = LegalBasis.CONSENT;
    private PurposeChannel channel;
    private Integer renewalMonths;

    void fill(PurposeView purpose) {
        version = purpose.version();
        nameDe = purpose.name().de();
        nameEn = purpose.name().en();
        descriptionDe = purpose.description().de();
        descriptionEn = purpose.description().en();
        legalBasis = purpose.legalBasis();
        channel = purpose.channel();
        renewalMonths = purpose.renewalMonths();
    }

    /** @param fixed the slug of a purpose that has one; it is no field then */
    PurposeDraft draft(String fixed) {
        return new PurposeDraft(
                fixed == null ? slug : fixed,
                nameDe,
                nameEn,
                descriptionDe,
                descriptionEn,
                legalBasis,
                channel,
                renewalMonths);
    }

    /** The version the typing began with; whoever saved in between is not overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getNameDe() {
        return nameDe;
    }

    public void setNameDe(String nameDe) {
        this.nameDe = nameDe;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionDe() {
        return descriptionDe;
    }

    public void setDescriptionDe(String descriptionDe) {
        this.descriptionDe = descriptionDe;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public LegalBasis getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(LegalBasis legalBasis) {
        this.legalBasis = legalBasis;
    }

    public PurposeChannel getChannel() {
        return channel;
    }

    public void setChannel(PurposeChannel channel) {
        this.channel = channel;
    }

    public Integer getRenewalMonths() {
        return renewalMonths;
    }

    public void setRenewalMonths(Integer renewalMonths) {
        this.renewalMonths = renewalMonths;
    }
}
