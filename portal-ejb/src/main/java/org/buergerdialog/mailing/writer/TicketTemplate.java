package org.buergerdialog.mailing.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.event.TicketWording;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.shared.Settings;

/** Words the tickets that residents open in the portal. */
@ApplicationScoped
class TicketTemplate implements TicketWording {

    @Inject
    private Templates templates;

    @Inject
    private Settings settings;

    @Override
    public DocumentWords of(RegistrationView registration, ProfileView holder) {
        return templates
                .write(
                        TemplateKind.TICKET_DOCUMENT,
                        holder.language(),
                        TemplateValues.of(registration, holder, settings))
                .document(null);
    }
}
