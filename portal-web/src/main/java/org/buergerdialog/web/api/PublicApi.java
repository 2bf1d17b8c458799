package org.buergerdialog.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.buergerdialog.web.frame.Api;

/** The API for the town's own website; {@code openapi.json} beside the texts describes it, and a test compares the two. */
@ApplicationPath(Api.PATH)
public class PublicApi extends Application {

    static final Set<Class<?>> RESOURCES =
            Set.of(TopicResource.class, LegalTextResource.class, SubscriptionResource.class, DescriptionResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                TopicResource.class,
                LegalTextResource.class,
                SubscriptionResource.class,
                DescriptionResource.class,
                CrossOrigin.class,
                Problems.class,
                Problems.OfValidation.class);
    }
}
