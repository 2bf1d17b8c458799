package org.buergerdialog.web.mailing.template;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.preview.TemplatePreviewService;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;

/** The document that a template makes, for a frame: of what is saved, or of what somebody has typed and sends along. */
@WebServlet(TemplateDocumentFile.PATH)
public class TemplateDocumentFile extends FileServlet {

    static final String PATH = "/WEB-INF/downloads/template-document";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TemplateService templates;

    @Inject
    private transient TemplatePreviewService previews;

    /** It is sent like a form, because what was typed may be longer than an address; nothing is kept. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TemplateKind kind = TemplateAddress.kind(request.getParameter("template"));
        Language language = Language.of(request.getParameter("sprache"));
        Attachment document =
                previews.document(kind, language, WordingFields.shown(request, language, templates.get(kind)));
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        Download.send(response, document.mediaType(), document.name(), document.content());
    }
}
