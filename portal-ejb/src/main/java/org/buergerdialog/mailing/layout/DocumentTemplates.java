package org.buergerdialog.mailing.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;

/**
 * Words how messages end and what the documents say that they bring or are; each message remembers in which versions, and
 * what has left is worded again as it was.
 */
@ApplicationScoped
public class DocumentTemplates {

    @Inject
    private Templates templates;

    /** Returns how a message ends; on paper it ends otherwise. */
    public Written closing(Message message, Language language) {
        return message.sent()
                ? templates.closing(message.closingVersion(), language)
                : message.closing(templates.closing(language));
    }

    /**
     * Returns what the document of a message says.
     *
     * @param closing how the message ends
     */
    public DocumentWords words(
            Message message, TemplateKind kind, Language language, Map<TemplateField, String> values, Written closing) {
        Written written = message.sent()
                ? templates.write(message.documentVersion(), kind, language, values)
                : message.bringing(templates.write(kind, language, values));
        return written.document(closing);
    }
}
