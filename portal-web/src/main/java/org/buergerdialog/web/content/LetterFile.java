package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.LetterBatchService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Download;

/** Letters that were put together, as one file for the printer. */
@WebServlet({LetterFile.NOTICE, LetterFile.DIGEST})
public class LetterFile extends HttpServlet {

    static final String NOTICE = "/WEB-INF/downloads/notice-letters";
    static final String DIGEST = "/WEB-INF/downloads/digest-letters";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterBatchService letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Long.parseLong(request.getParameter("id"));
            int batch = Integer.parseInt(request.getParameter("n"));
            boolean notice = request.getServletPath().equals(NOTICE);
            byte[] pdf = notice ? letters.noticeFile(id, batch) : letters.digestFile(id, batch);
            String name = (notice ? "briefe-" : "zusammenfassungen-") + id + "-" + batch + ".pdf";
            Download.send(response, "application/pdf", name, pdf);
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
