package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.reading.MessageLinkService;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.omnifaces.cdi.Param;

/** One message in the original, for whoever holds the link that stands in it. */
@Named
@RequestScoped
public class MessageLinkPage {

    @Inject
    private MessageLinkService service;

    @Inject
    @Param
    private String token;

    private MessageOriginal message;

    @PostConstruct
    void load() {
        message = service.open(token);
    }

    public MessageOriginal getMessage() {
        return message;
    }

    /** Where its parts are. */
    public String getFolder() {
        return "/nachricht/" + token;
    }
}
