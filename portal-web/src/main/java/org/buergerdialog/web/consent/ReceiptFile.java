package org.buergerdialog.web.consent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.consent.ReceiptService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.Viewer;

/** The resident's own proof of a consent, to read and to keep. */
@WebServlet("/WEB-INF/downloads/receipt")
public class ReceiptFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReceiptService receipts;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String purpose = request.getParameter("purpose");
        try {
            byte[] pdf = receipts.pdf(entrance.access(), purpose, viewer.getLanguage());
            Download.send(response, "application/pdf", "Einwilligung-" + purpose + ".pdf", pdf);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The same for programs, in the vocabulary that consent receipts have in common. */
    @WebServlet("/WEB-INF/downloads/receipt-data")
    public static class Data extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Inject
        private transient ReceiptService receipts;

        @Inject
        private transient Entrance entrance;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String purpose = request.getParameter("purpose");
            try {
                byte[] json = receipts.jsonLd(entrance.access(), purpose).getBytes(StandardCharsets.UTF_8);
                Download.send(response, "application/ld+json", "Einwilligung-" + purpose + ".jsonld", json);
            } catch (NotFound e) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
