package org.buergerdialog.web.mailing.template;

import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.mailing.template.TemplateView;
import org.buergerdialog.mailing.template.Wording;
import org.buergerdialog.shared.Language;

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

    /** Returns what somebody has typed and sends along, else what is saved. */
    static Wording shown(HttpServletRequest request, Language language, TemplateView saved) {
        if (!request.getMethod().equals("POST")) {
            return saved.wording().in(language);
        }
        String field = language == Language.DE ? "De" : "En";
        return new Wording(
                request.getParameter("subject" + field),
                request.getParameter("text" + field),
                request.getParameter("button" + field),
                request.getParameter("after" + field));
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
