package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;

/** Letters that were put together, as one file for the printer. */
@WebServlet({LetterFile.NOTICE, LetterFile.DIGEST})
public class LetterFile extends FileServlet {

    static final String NOTICE = "/WEB-INF/downloads/notice-letters";
    static final String DIGEST = "/WEB-INF/downloads/digest-letters";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterBatchService letters;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Long.parseLong(request.getParameter("id"));
        int batch = Integer.parseInt(request.getParameter("n"));
        boolean notice = request.getServletPath().equals(NOTICE);
        byte[] pdf = notice ? letters.noticeFile(id, batch) : letters.digestFile(id, batch);
        String name = (notice ? "briefe-" : "zusammenfassungen-") + id + "-" + batch + ".pdf";
        Download.send(response, "application/pdf", name, pdf);
    }
}
