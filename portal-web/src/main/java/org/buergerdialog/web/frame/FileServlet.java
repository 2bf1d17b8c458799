package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.shared.NotFound;

/** Serves files; whoever asks for one that is not there, or not theirs, gets the page that says so. */
public abstract class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request, response);
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * Sends the file.
     *
     * @throws NotFound if there is none
     * @throws NumberFormatException if the address names none
     */
    protected abstract void send(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
