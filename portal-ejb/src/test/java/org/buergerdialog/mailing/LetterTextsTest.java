package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterTextsTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void giveTheMachineItsLanguageBack() {
        Locale.setDefault(machine);
    }

    @Test
    void speaksTheReadersLanguageOnAMachineOfAnother() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(new LetterTexts(Language.DE).get("ticket.subject", "Lesung")).isEqualTo("Ihr Ticket: Lesung");
        Locale.setDefault(Locale.GERMAN);
        assertThat(new LetterTexts(Language.EN).get("ticket.subject", "Reading"))
                .isEqualTo("Your ticket: Reading");
    }

    @Test
    void saysEverythingInBothLanguages() {
        String bundle = "org.buergerdialog.mailing.letters";
        assertThat(ResourceBundle.getBundle(bundle, Locale.GERMAN).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }
}
