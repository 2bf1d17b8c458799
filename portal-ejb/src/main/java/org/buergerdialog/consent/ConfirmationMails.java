package org.buergerdialog.consent;

import java.util.Optional;

/** Where the confirmation mails are archived; whoever sends them implements it. */
public interface ConfirmationMails {

    /** Returns the confirmation mail of a request; empty if none was written. */
    Optional<ConfirmationMail> of(long optIn);
}
