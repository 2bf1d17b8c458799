package org.buergerdialog.interest;

import org.buergerdialog.consent.ConsentService;

/** By which way news of a topic reaches a resident. */
public enum Channel {
    EMAIL(ConsentService.NEWSLETTER_EMAIL),
    SMS(ConsentService.NEWSLETTER_SMS),
    LETTER(ConsentService.NEWSLETTER_LETTER);

    private final String purpose;

    Channel(String purpose) {
        this.purpose = purpose;
    }

    /** Returns the purpose of the consent without which nobody may write this way. */
    public String purpose() {
        return purpose;
    }
}
