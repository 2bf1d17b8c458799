package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.mailing.letter.LetterBatches;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** Prints a notice for those who want letters. */
@Named
@RequestScoped
public class LetterPrinting {

    @Inject
    private LetterBatchService service;

    @Inject
    private Messages messages;

    private long id;

    private LetterBatches letters;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void print() {
        messages.success("content.letters.printed", service.printNotice(id));
        Pages.redirect("/verwaltung/inhalte/" + id + "/versand");
    }

    public LetterBatches getLetters() {
        if (letters == null) {
            letters = service.ofNotice(id);
        }
        return letters;
    }
}
