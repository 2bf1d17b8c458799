package org.buergerdialog.consent;

import org.buergerdialog.shared.Bilingual;

/** The law that lets the town do something because the resident agreed. */
public enum LegalBasis {
    CONSENT("Art. 6 Abs. 1 Buchst. a DSGVO", "Art. 6(1)(a) GDPR"),
    /** Special categories of data, for instance health. */
    EXPLICIT_CONSENT("Art. 9 Abs. 2 Buchst. a DSGVO", "Art. 9(2)(a) GDPR"),
    /** Reading from somebody's device, for instance whether a mail was opened. */
    DEVICE_CONSENT("§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 Buchst. a DSGVO", "section 25(1) TDDDG, Art. 6(1)(a) GDPR");

    private final Bilingual article;

    LegalBasis(String german, String english) {
        this.article = new Bilingual(german, english);
    }

    /** Returns how lawyers cite it. */
    public Bilingual article() {
        return article;
    }
}
