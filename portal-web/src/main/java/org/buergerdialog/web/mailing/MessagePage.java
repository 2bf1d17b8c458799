package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.NotFound;
import org.omnifaces.cdi.Param;

/** One message in the original. */
@Named
@RequestScoped
public class MessagePage {

    @Inject
    private MessageService service;

    @Inject
    @Param
    private String id;

    private MessageOriginal message;

    @PostConstruct
    void load() {
        try {
            message = service.mine(Long.parseLong(id));
        } catch (NumberFormatException e) {
            throw new NotFound("message");
        }
    }

    public MessageOriginal getMessage() {
        return message;
    }
}
