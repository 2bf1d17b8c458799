package org.buergerdialog.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.mailing.letter.DigestLetters;
import org.buergerdialog.mailing.letter.LetterBatchService;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;

/** Prints digests for those who want letters. */
@Named
@RequestScoped
public class DigestPrinting {

    @Inject
    private LetterBatchService service;

    @Inject
    private Messages messages;

    private List<DigestLetters> runs;

    public void print(long run) {
        messages.success("content.letters.printed", service.printDigest(run));
        Pages.redirect("/verwaltung/inhalte/zusammenfassungen");
    }

    public List<DigestLetters> getRuns() {
        if (runs == null) {
            runs = service.ofDigests();
        }
        return runs;
    }
}
