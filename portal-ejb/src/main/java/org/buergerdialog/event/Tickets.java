package org.buergerdialog.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.document.TicketData;
import org.buergerdialog.document.TicketDocument;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Makes the PDF that lets a resident in. */
@ApplicationScoped
public class Tickets {

    @Inject
    private Settings settings;

    @Inject
    private TicketWording wording;

    /** Renders the ticket in the holder's language, in the words that are used now. */
    public byte[] render(RegistrationView registration, ProfileView holder) {
        return render(registration, holder, wording.of(registration, holder));
    }

    /** Renders the ticket in the holder's language. */
    public byte[] render(RegistrationView registration, ProfileView holder, DocumentWords words) {
        Language language = holder.language();
        EventView event = registration.event();
        return TicketDocument.render(new TicketData(
                language,
                settings.town(),
                holder.greeting(language),
                holder.displayName(),
                registration.details().party(),
                event.title().in(language),
                event.when(language),
                event.place(),
                event.address(),
                registration.code(),
                address(registration),
                words));
    }

    /** Returns the address that the ticket's QR code holds. */
    public String address(RegistrationView registration) {
        return settings.portalUrl() + "/ticket/" + registration.code();
    }
}
