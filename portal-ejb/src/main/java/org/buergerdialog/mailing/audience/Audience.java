package org.buergerdialog.mailing.audience;

/**
 * How many residents a notice reaches, and how.
 *
 * @param mails at once by e-mail
 * @param textMessages at once by text message
 * @param letters at once by letter
 * @param digests with their next digest, by whatever way
 */
public record Audience(int mails, int textMessages, int letters, int digests) {

    public int total() {
        return mails + textMessages + letters + digests;
    }
}
