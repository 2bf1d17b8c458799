package org.buergerdialog.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;

/** The town's colour, light and dark, as a style sheet; every other shade follows from it. */
@WebServlet("/assets/town.css")
public class TownStyle extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Town town = settings.town();
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter()
                .write(":root{--accent:" + colour(town.accent(), "#0a5c5a") + "}\n"
                        + "@media (prefers-color-scheme:dark){:root{--accent:" + colour(town.accentDark(), "#66c9c2")
                        + "}}\n");
    }

    static String colour(String configured, String otherwise) {
        return configured != null && configured.matches("#[0-9a-fA-F]{6}") ? configured : otherwise;
    }
}
