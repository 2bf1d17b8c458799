package org.buergerdialog.web.mailing.template;

import org.buergerdialog.mailing.template.TemplateDraft;
import org.buergerdialog.mailing.template.TemplateView;

/** The fields of a template while somebody types; the rules for them live in its service. */
public class TemplateForm {

    private final WordingFields de = new WordingFields();
    private final WordingFields en = new WordingFields();
    private int number;

    void fill(TemplateView template) {
        number = template.number();
        de.fill(template.wording().de());
        en.fill(template.wording().en());
    }

    TemplateDraft draft() {
        return new TemplateDraft(de.wording(), en.wording());
    }

    public WordingFields getDe() {
        return de;
    }

    public WordingFields getEn() {
        return en;
    }

    /** The version the typing began with; whoever saved in between is not overwritten. */
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
