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

/** The letters of a notice as one file for the printer. */
@WebServlet(LetterFile.PDF)
public class LetterFile extends HttpServlet {

    static final String PDF = "/WEB-INF/downloads/notice-letters";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterBatchService letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long notice = Long.parseLong(request.getParameter("id"));
            int batch = Integer.parseInt(request.getParameter("n"));
            Download.send(
                    response,
                    "application/pdf",
                    "briefe-" + notice + "-" + batch + ".pdf",
                    letters.file(notice, batch));
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
