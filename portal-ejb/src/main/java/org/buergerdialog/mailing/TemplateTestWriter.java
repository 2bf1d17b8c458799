package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.shared.Language;

/** Sends a mail in the words of a template to the editor who words it. */
@ApplicationScoped
class TemplateTestWriter implements Writer {

    private static final String BASIS = "template:";

    @Inject
    private Templates templates;

    @Inject
    private TemplatePreviews previews;

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
        MailText text = previews.text(kind, language, templates.writeTest(kind, language));
        String subject = new MailWords(language).get("test.subject", text.subject());
        return envelopes.toAddress(message, message.recipient(), language, text.called(subject));
    }
}
