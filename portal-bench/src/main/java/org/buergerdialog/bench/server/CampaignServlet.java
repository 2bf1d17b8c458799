package org.buergerdialog.bench.server;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.bench.caller.Editors;

/**
 * Sends a notice through the service and answers how many seconds that took and how many residents get it.
 *
 * <p>The parameter {@code quiet} sets quiet hours first, so that nothing of it leaves while it is measured.
 */
@WebServlet("/campaign")
public class CampaignServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Editors editors;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        System.setProperty("PORTAL_QUIET_HOURS", request.getParameter("quiet"));
        try {
            long began = System.nanoTime();
            int readers = editors.send(Long.parseLong(request.getParameter("notice")));
            response.getWriter().print((System.nanoTime() - began) / 1e9 + " " + readers);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
