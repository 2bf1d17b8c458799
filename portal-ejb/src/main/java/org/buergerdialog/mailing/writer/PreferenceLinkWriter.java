package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.DocumentTemplates;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.preference.LinkRequest;
import org.buergerdialog.mailing.preference.LinkRequests;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Sends the way to the preferences to whoever asked for it, if the address is known. */
@ApplicationScoped
public class PreferenceLinkWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private LinkRequests requests;

    @Inject
    private Templates templates;

    @Inject
    private DocumentTemplates documents;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Override
    public boolean basisHolds(Message message) {
        return reader(message).isPresent();
    }

    private OptionalLong reader(Message message) {
        LinkRequest request = requests.find(message.object());
        return request == null ? OptionalLong.empty() : citizens.withAddress(request.email());
    }

    @Override
    public Mail write(Message message) {
        ProfileView reader = citizens.profile(reader(message).orElseThrow());
        MailWords words = new MailWords(reader.language());
        message.belongsTo(reader.id());
        Written written = message.saying(
                templates.write(TemplateKind.PREFERENCE_LINK, reader.language(), TemplateValues.of(reader, settings)));
        MailText text = MailText.of(
                        written,
                        reader.greeting(reader.language()) + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("link.reason", TownTime.moment(message.queuedAt(), reader.language())))
                .offering(written, envelopes.preferences(reader.id()));
        return envelopes.toResident(message, reader, reader.language(), text, List.of());
    }
}
