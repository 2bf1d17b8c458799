package org.buergerdialog.web.mailing.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.mailing.template.TemplateService;
import org.buergerdialog.mailing.template.TemplateView;

/** All messages that the portal writes by itself, in the order in which residents meet them. */
@Named
@RequestScoped
public class TemplateTable {

    @Inject
    private TemplateService templates;

    private List<TemplateView> rows;

    public List<TemplateView> getRows() {
        if (rows == null) {
            rows = templates.all();
        }
        return rows;
    }
}
