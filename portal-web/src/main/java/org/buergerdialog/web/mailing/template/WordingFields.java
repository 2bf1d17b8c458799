package org.buergerdialog.web.mailing.template;

import org.buergerdialog.mailing.template.Wording;

/** The fields of a wording in one language while somebody types. */
public class WordingFields {

    private String subject;
    private String text;
    private String button;
    private String after;

    void fill(Wording wording) {
        subject = wording.subject();
        text = wording.text();
        button = wording.button();
        after = wording.after();
    }

    Wording wording() {
        return new Wording(subject, text, button, after);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getButton() {
        return button;
    }

    public void setButton(String button) {
        this.button = button;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
