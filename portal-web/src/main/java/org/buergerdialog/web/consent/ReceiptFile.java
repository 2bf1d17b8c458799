package org.buergerdialog.web.consent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.consent.ReceiptService;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Viewer;

/** The resident's own proof of a consent, to read and to keep, and for programs in the vocabulary of consent receipts. */
@WebServlet({ReceiptFile.PDF, ReceiptFile.DATA})
public class ReceiptFile extends FileServlet {

    static final String PDF = "/WEB-INF/downloads/receipt";
    static final String DATA = "/WEB-INF/downloads/receipt-data";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReceiptService receipts;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String purpose = request.getParameter("purpose");
        String name = "Einwilligung-" + purpose;
        if (request.getServletPath().equals(PDF)) {
            byte[] pdf = receipts.pdf(entrance.access(), purpose, viewer.getLanguage());
            Download.send(response, "application/pdf", name + ".pdf", pdf);
        } else {
            byte[] json = receipts.jsonLd(entrance.access(), purpose).getBytes(StandardCharsets.UTF_8);
            Download.send(response, "application/ld+json", name + ".jsonld", json);
        }
    }
}
