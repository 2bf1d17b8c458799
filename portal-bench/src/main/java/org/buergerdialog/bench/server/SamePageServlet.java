package org.buergerdialog.bench.server;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the bytes it was given before, and does nothing else. */
@WebServlet("/page")
public class SamePageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient volatile byte[] bytes = {};

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        bytes = request.getInputStream().readAllBytes();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
