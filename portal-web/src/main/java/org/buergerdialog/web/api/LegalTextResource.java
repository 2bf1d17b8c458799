package org.buergerdialog.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.shared.Language;

/** What people agree to. */
@Path("legal-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalTextResource {

    @EJB
    private LegalTextService legalTexts;

    @Inject
    private AnswerLanguage language;

    @GET
    @Path("{purpose}")
    public Response current(@PathParam("purpose") String purpose, @Context Request request) {
        Language wanted = language.asked();
        LegalTextAnswer text = LegalTextAnswer.of(legalTexts.current(purpose), wanted);
        EntityTag tag = new EntityTag(text.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(text).language(text.language()) : known;
        // May be kept, but is asked for each time: nobody may agree to a text that has been replaced.
        return answer.tag(tag).header("Cache-Control", "no-cache").build();
    }
}
