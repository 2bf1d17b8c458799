package org.buergerdialog.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.shared.Language;

/** Switches the language of the pages and returns to the page it was switched on. */
@WebServlet("/sprache")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LanguageChoice.remember(Language.of(request.getParameter("sprache")), request, response);
        response.sendRedirect(SignInTarget.local(request.getParameter("zurueck")));
    }
}
