package org.buergerdialog.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.Language;

/** What people can subscribe to. */
@Path("topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

    private static final int FIVE_MINUTES = 300;

    @EJB
    private TopicService topics;

    @Inject
    private AnswerLanguage language;

    @GET
    public Response topics() {
        Language wanted = language.asked();
        List<TopicNode> tree = TopicNode.of(topics.tree(), wanted);
        return Response.ok(tree)
                .language(wanted.locale())
                .header("Cache-Control", "max-age=" + FIVE_MINUTES)
                .build();
    }
}
