package org.buergerdialog.consent;

import jakarta.persistence.Embeddable;
import org.buergerdialog.shared.Sha256;

/** A legal text in one language with its fingerprint (SHA-256 of the UTF-8 bytes, in hexadecimal). */
@Embeddable
class Wording {

    private String text;
    private String sha256;

    protected Wording() {}

    Wording(String text) {
        this.text = text;
        this.sha256 = Sha256.hex(text);
    }

    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }
}
