package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.mailing.LetterBatch;
import org.buergerdialog.mailing.LetterBatchService;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** Prints a notice for those who want letters. */
@Named
@RequestScoped
public class LetterPrinting {

    @Inject
    private LetterBatchService letters;

    @Inject
    private Messages messages;

    private long id;

    private Integer due;

    private List<LetterBatch> batches;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void print() {
        messages.success("content.letters.printed", letters.print(id));
        Pages.redirect("/verwaltung/inhalte/" + id + "/versand");
    }

    public int getDue() {
        if (due == null) {
            due = letters.due(id);
        }
        return due;
    }

    public List<LetterBatch> getBatches() {
        if (batches == null) {
            batches = letters.batches(id);
        }
        return batches;
    }
}
