package org.buergerdialog.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The description of this API for programs and for those who write them. */
@Path("openapi.json")
@RequestScoped
public class DescriptionResource {

    private static final int HOUR = 3600;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response description() {
        return Response.ok(DescriptionResource.class.getResourceAsStream("openapi.json"))
                .header("Cache-Control", "max-age=" + HOUR)
                .build();
    }
}
