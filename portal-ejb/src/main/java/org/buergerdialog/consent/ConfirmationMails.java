package org.buergerdialog.consent;

import java.util.Optional;

/** Where the confirmation mails are archived; whoever sends them implements it. */
public interface ConfirmationMails {

    /** Returns the confirmation mail of a request; empty if none was written. */
    Optional<ConfirmationMail> of(long optIn);

    /** Returns the mail that asked a new address for confirmation; empty if none was written. */
    Optional<ConfirmationMail> ofAddressChange(long change);
}
