package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.mailing.MessageView;
import org.buergerdialog.mailing.reading.MessageService;
import org.omnifaces.cdi.Param;

/** Every message a resident got, newest first, a page at a time. */
@Named
@RequestScoped
public class MessageListPage {

    private static final int PAGE_SIZE = 15;

    @Inject
    private MessageService service;

    @Inject
    @Param(name = "seite")
    private Integer requested;

    private int count;

    @PostConstruct
    void load() {
        count = service.countMine();
    }

    public List<MessageView> getMessages() {
        return service.mine((getPage() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public int getPage() {
        return requested == null ? 1 : Math.max(1, Math.min(requested, getPages()));
    }

    public int getPages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
