package org.buergerdialog.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.Api;
import org.buergerdialog.web.frame.SourceLimit;
import org.buergerdialog.web.frame.Texts;

/** Says every failure as a problem, in the caller's language; why the portal itself failed stays in the log. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    /** The kinds of failure that have words of their own. */
    static final Set<Integer> STATUSES = Set.of(400, 403, 404, 405, 406, 413, 415, 422, 429, 500);

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private static final String OF_FIELDS = Api.PATH + "/openapi.json#/components/schemas/FieldProblem";

    @Inject
    private AnswerLanguage language;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WrongFields wrong) {
            return answer(422, wrong.getMessage(), details(wrong.fields())).build();
        }
        if (thrown instanceof Refusal refusal) {
            return refusal(refusal);
        }
        if (thrown instanceof NotFound) {
            return answer(404, "404", null).build();
        }
        if (thrown instanceof WebApplicationException http) {
            return http(http.getResponse());
        }
        LOG.log(Level.ERROR, "A request to the API failed", thrown);
        return answer(500, "500", null).build();
    }

    private Response refusal(Refusal refusal) {
        Response.ResponseBuilder answer = answer(refusal.status(), refusal.getMessage(), null);
        if (refusal.status() == SourceLimit.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, SourceLimit.secondsToWait(request));
        }
        return answer.build();
    }

    /** What the server itself refuses, for instance a method; which methods there are stands in a header. */
    private Response http(Response refused) {
        int status = STATUSES.contains(refused.getStatus()) ? refused.getStatus() : 400;
        Object methods = refused.getHeaders().getFirst(HttpHeaders.ALLOW);
        return answer(status, Integer.toString(status), null)
                .header(HttpHeaders.ALLOW, methods)
                .build();
    }

    private Response.ResponseBuilder answer(int status, String reason, List<Problem.WrongField> fields) {
        Language spoken = language.best();
        Problem problem = new Problem(
                fields == null ? "about:blank" : settings.portalUrl() + OF_FIELDS,
                Texts.format(spoken, "api.title." + status),
                status,
                Texts.format(spoken, "api.reason." + reason),
                fields);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .language(spoken.locale())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }

    private List<Problem.WrongField> details(List<WrongFields.Field> fields) {
        Language spoken = language.best();
        return fields.stream()
                .map(field ->
                        new Problem.WrongField(field.pointer(), Texts.format(spoken, "api.field." + field.wrong())))
                .toList();
    }

    /** The server has an opinion of its own on failed validation, which counts unless there is a mapper just for it. */
    @Provider
    @ApplicationScoped
    public static class OfValidation implements ExceptionMapper<ValidationException> {

        @Inject
        private Problems problems;

        @Override
        public Response toResponse(ValidationException thrown) {
            return problems.toResponse(thrown);
        }
    }
}
