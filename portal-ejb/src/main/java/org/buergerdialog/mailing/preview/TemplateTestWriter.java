package org.buergerdialog.mailing.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;

/** Sends a mail in the words of a template to the editor who words it. */
@ApplicationScoped
public class TemplateTestWriter implements Writer {

    private static final String BASIS = "template:";

    @Inject
    private Templates templates;

    @Inject
    private TemplatePreviews previews;

    @Inject
    private DocumentPreviews documents;

    @Inject
    private Envelopes envelopes;

    /** Says which template is meant, and in which language. */
    static String basis(TemplateKind kind, Language language) {
        return BASIS + kind + ":" + language;
    }

    /** Whoever asked for it is whoever gets it. */
    @Override
    public boolean basisHolds(Message message) {
        return true;
    }

    @Override
    public Mail write(Message message) {
        String[] basis = message.basis().substring(BASIS.length()).split(":");
        TemplateKind kind = TemplateKind.valueOf(basis[0]);
        Language language = Language.valueOf(basis[1]);
        Written written = templates.writeTest(kind, language);
        MailText text = previews.text(kind, language, written);
        String subject = new MailWords(language).get("test.subject", text.subject());
        List<Mail.Enclosure> enclosed = kind.document() ? List.of(documents.of(kind, language, written)) : List.of();
        return envelopes.toAddress(message, message.recipient(), language, text.called(subject), enclosed);
    }
}
