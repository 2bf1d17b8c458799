package org.buergerdialog.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Gives pages their own address as form target, and shows an expired page again with what was typed.
 *
 * <p>Nothing is done with the typed values until they are sent once more: the posted form proves nothing
 * about who filled it in once its view is gone.
 */
public class ExpiredViews extends ViewHandlerWrapper {

    private static final String EXPIRED = ExpiredViews.class.getName();

    public ExpiredViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        UIViewRoot view = context.getViewRoot();
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        if (address == null || view == null || !viewId.equals(view.getViewId())) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null || query.toString().isEmpty() ? address.toString() : address + "?" + query;
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        if (request.containsKey(RequestDispatcher.ERROR_STATUS_CODE)) {
            // An error page answers a form that was sent to another page.
            context.renderResponse();
            return createView(context, viewId);
        }
        UIViewRoot view = super.restoreView(context, viewId);
        if (view != null || !context.isPostback()) {
            return view;
        }
        UIViewRoot fresh = createView(context, viewId);
        context.setViewRoot(fresh);
        ViewDeclarationLanguage language = getViewDeclarationLanguage(context, viewId);
        try {
            language.buildView(context, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.getAttributes().put(EXPIRED, true);
        return fresh;
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        if (context.getAttributes().containsKey(EXPIRED)) {
            // Rendering builds the view once more and may put fresh fields in the place of those that had been told.
            getViewDeclarationLanguage(context, view.getViewId()).buildView(context, view);
            view.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
                if (component instanceof UIInput input) {
                    input.decode(context);
                }
                return VisitResult.ACCEPT;
            });
        }
        super.renderView(context, view);
    }

    /** Stops an expired page before anything is done with what was typed. */
    public static class Stop implements PhaseListener {

        private static final long serialVersionUID = 1L;

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.APPLY_REQUEST_VALUES;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            // Only after the phase the fields have their values.
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            FacesContext context = event.getFacesContext();
            if (!context.getAttributes().containsKey(EXPIRED)) {
                return;
            }
            ExternalContext external = context.getExternalContext();
            if (context.getPartialViewContext().isPartialRequest()) {
                context.getPartialViewContext().setRenderAll(true);
            }
            external.setResponseStatus(200);
            CDI.current().select(Messages.class).get().error("frame.expired");
            context.renderResponse();
        }
    }
}
