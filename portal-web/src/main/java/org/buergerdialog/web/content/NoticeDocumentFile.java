package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.buergerdialog.content.NoticeDocumentService;
import org.buergerdialog.content.NoticeDocumentView;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Publication;

/** A document of a content piece: of drafts for the staff, else for everybody. */
@WebServlet(NoticeDocumentFile.PATH)
public class NoticeDocumentFile extends FileServlet {

    static final String PATH = "/WEB-INF/downloads/notice-document";

    private static final long serialVersionUID = 1L;

    private static final String PDF = "application/pdf";

    /** The address names the content, so it never changes. */
    private static final Duration FOREVER = Duration.ofDays(365);

    @Inject
    private transient NoticeDocumentService documents;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sha256 = request.getParameter("document").replaceFirst("\\.pdf$", "");
        NoticeDocumentView document = documents.get(sha256);
        if (document.published()) {
            response.setHeader("Content-Disposition", Download.inline(document.name()));
            new Publication(PDF, document.content(), sha256, FOREVER).send(request, response);
        } else {
            Download.send(response, PDF, document.name(), document.content());
        }
    }
}
