package org.buergerdialog.event;

import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.DocumentWords;

/** Says what the town words of a ticket; whoever keeps the templates answers, because events know none. */
public interface TicketWording {

    /** Returns the words as they are now, in the holder's language. */
    DocumentWords of(RegistrationView registration, ProfileView holder);
}
