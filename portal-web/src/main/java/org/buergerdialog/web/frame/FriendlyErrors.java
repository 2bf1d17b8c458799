package org.buergerdialog.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.buergerdialog.shared.NotFound;

/** Turns what goes wrong in a page into the page that helps: not found, not allowed, or sorry. */
public class FriendlyErrors extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(FriendlyErrors.class.getName());

    public FriendlyErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        Throwable exception = events.next().getContext().getException();
        events.remove();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        int status = status(exception);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.ERROR, "A page failed", exception);
        }
        try {
            if (external.isResponseCommitted()) {
                throw new FacesException(exception);
            }
            // Only what was written goes; a full reset would take the security headers along.
            ((HttpServletResponse) external.getResponse()).resetBuffer();
            if (context.getPartialViewContext().isAjaxRequest()) {
                external.redirect(AfterAjax.PATH + "?status=" + status);
            } else {
                external.responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static int status(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof EJBAccessException) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Where Ajax is led when something went wrong: the error page of {@code status}, answered with that status. */
    @WebServlet(AfterAjax.PATH)
    public static class AfterAjax extends HttpServlet {

        static final String PATH = "/fehler";

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(
                    switch (String.valueOf(request.getParameter("status"))) {
                        case "403" -> HttpServletResponse.SC_FORBIDDEN;
                        case "404" -> HttpServletResponse.SC_NOT_FOUND;
                        default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                    });
        }
    }

    /** Puts the handler around the one of Faces. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FriendlyErrors(getWrapped().getExceptionHandler());
        }
    }
}
