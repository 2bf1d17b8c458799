package org.buergerdialog.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.SubscriptionRequest;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.web.frame.Api;
import org.buergerdialog.web.frame.SourceLimit;

/** Takes what somebody filled in on another website of the town; nothing begins before the address has confirmed. */
@Path("subscriptions")
@RequestScoped
public class SubscriptionResource {

    /** What stands in the register as the form; which page it stood on is told by the website. */
    private static final String FORM = Api.PATH + "/subscriptions";

    @EJB
    private SubscriptionService subscriptions;

    @EJB
    private TopicService topics;

    @EJB
    private LegalTextService legalTexts;

    @Inject
    private SourceLimit limit;

    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subscribe(InputStream body) throws IOException {
        if (request.getContentType() == null) {
            // Browsers send a body without a type to any site without asking first.
            throw new Refusal(415, "415");
        }
        SubscriptionForm.Values form = new SubscriptionForm(Body.read(body))
                .values(
                        slugs(),
                        legalTexts.current(ConsentService.NEWSLETTER_EMAIL).id());
        if (!limit.allows(SourceLimit.SUBSCRIPTION, request)) {
            throw new Refusal(SourceLimit.TOO_MANY_REQUESTS, "429");
        }
        ask(form);
        return Response.accepted().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private void ask(SubscriptionForm.Values form) {
        try {
            subscriptions.subscribe(new SubscriptionRequest(
                    form.email(),
                    form.topics(),
                    form.legalText(),
                    form.language(),
                    FORM,
                    form.source(),
                    request.getRemoteAddr(),
                    Touchpoint.WEBSITE));
        } catch (RuleViolation broken) {
            // What was right a moment ago when the form was checked.
            throw switch (broken.rule()) {
                case "consent.text-superseded" -> new WrongFields("#/legalText", "legal-text");
                case "subscription.topics-unknown" -> new WrongFields("#/topics", "topic");
                default -> broken;
            };
        }
    }

    private Set<String> slugs() {
        return topics.tree().stream()
                .flatMap(TopicView::withBelow)
                .map(TopicView::slug)
                .collect(Collectors.toSet());
    }
}
