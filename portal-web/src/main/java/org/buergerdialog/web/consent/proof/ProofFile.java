package org.buergerdialog.web.consent.proof;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.consent.Scan;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Viewer;

/** A proof to take along: for people, for machines, and the papers it rests on. */
@WebServlet({ProofFile.PDF, ProofFile.JSON, ProofFile.MAIL, ProofFile.SCAN})
public class ProofFile extends FileServlet {

    static final String PDF = "/WEB-INF/downloads/proof-pdf";
    static final String JSON = "/WEB-INF/downloads/proof-json";
    static final String MAIL = "/WEB-INF/downloads/proof-mail";
    static final String SCAN = "/WEB-INF/downloads/proof-scan";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProofService proofs;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Long.parseLong(request.getParameter("id"));
        String name = "nachweis-" + id;
        switch (request.getServletPath()) {
            case PDF -> Download.send(response, "application/pdf", name + ".pdf", proofs.pdf(id, viewer.getLanguage()));
            case JSON ->
                Download.send(
                        response,
                        "application/json",
                        name + ".json",
                        proofs.json(id).getBytes(StandardCharsets.UTF_8));
            case MAIL -> Download.send(response, "message/rfc822", name + ".eml", proofs.mail(id));
            default -> {
                Scan scan = proofs.scan(id).orElseThrow(() -> new NotFound("scan"));
                Download.send(response, scan.mediaType(), scan.name(), scan.content());
            }
        }
    }
}
