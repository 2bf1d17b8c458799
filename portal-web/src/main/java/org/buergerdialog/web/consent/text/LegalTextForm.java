package org.buergerdialog.web.consent.text;

import org.buergerdialog.consent.LegalTextDraft;
import org.buergerdialog.consent.LegalTextView;

/** The fields of a draft while somebody types; the rules for them live in {@link LegalTextDraft}. */
public class LegalTextForm {

    private int revision;
    private String de;
    private String en;
    private boolean material;
    private String changeNoteDe;
    private String changeNoteEn;

    void fill(LegalTextView text) {
        revision = text.revision();
        de = text.de();
        en = text.en();
        material = text.material();
        changeNoteDe = text.changeNoteDe();
        changeNoteEn = text.changeNoteEn();
    }

    LegalTextDraft draft() {
        return new LegalTextDraft(de, en, material, changeNoteDe, changeNoteEn);
    }

    /** The revision the typing began with; whoever saved in between is not overwritten. */
    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public String getDe() {
        return de;
    }

    public void setDe(String de) {
        this.de = de;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public boolean isMaterial() {
        return material;
    }

    public void setMaterial(boolean material) {
        this.material = material;
    }

    public String getChangeNoteDe() {
        return changeNoteDe;
    }

    public void setChangeNoteDe(String changeNoteDe) {
        this.changeNoteDe = changeNoteDe;
    }

    public String getChangeNoteEn() {
        return changeNoteEn;
    }

    public void setChangeNoteEn(String changeNoteEn) {
        this.changeNoteEn = changeNoteEn;
    }
}
