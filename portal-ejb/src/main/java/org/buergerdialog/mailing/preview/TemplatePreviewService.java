package org.buergerdialog.mailing.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateMedium;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Wording;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Shows editors what becomes of the words of a template, on the screen and in their own mailbox. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class TemplatePreviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Templates templates;

    @Inject
    private TemplatePreviews previews;

    @Inject
    private DocumentPreviews documents;

    @Inject
    private Clock clock;

    /**
     * Returns the mail that these words make, saved or not, with values of nobody.
     *
     * @throws NotFound if they make none
     */
    public Preview mail(@NotNull TemplateKind kind, @NotNull Language language, @NotNull Wording wording) {
        if (kind.medium() != TemplateMedium.EMAIL) {
            throw new NotFound("mail");
        }
        return previews.preview(kind, language, templates.sample(kind, language, wording));
    }

    /**
     * Returns the document that these words make, saved or not, with values of nobody.
     *
     * @throws NotFound if they make none
     */
    public Attachment document(@NotNull TemplateKind kind, @NotNull Language language, @NotNull Wording wording) {
        if (!kind.document()) {
            throw new NotFound("document");
        }
        Mail.Enclosure document = documents.of(kind, language, templates.sample(kind, language, wording));
        return new Attachment(0, document.name(), "application/pdf", document.pdf());
    }

    /** Returns the text message that these words make, saved or not, with values of nobody. */
    public TextPreview text(@NotNull TemplateKind kind, @NotNull Language language, @NotNull Wording wording) {
        return TextPreview.of(
                language, templates.sample(kind, language, wording).text(), false);
    }

    /**
     * Sends a mail in the words that were saved last to the editor.
     *
     * @param address the editor's own
     */
    public void test(@NotNull TemplateKind kind, @NotNull Language language, @NotNull EmailAddress address) {
        em.persist(new Message(
                        MessageKind.TEMPLATE_TEST,
                        Channel.EMAIL,
                        null,
                        0,
                        TemplateTestWriter.basis(kind, language),
                        clock.instant())
                .to(address.value()));
    }
}
