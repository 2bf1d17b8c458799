package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Sends the way to the preferences to whoever asked for it, if the address is known. */
@ApplicationScoped
class PreferenceLinkWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private LinkRequests requests;

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
        MailText text = MailText.of(
                        words.get("link.subject"),
                        reader.greeting(reader.language()) + ",",
                        List.of(words.get("link.text")),
                        words.get("closing", settings.town().name()),
                        words.get("link.reason", TownTime.moment(message.queuedAt(), reader.language())))
                .offering(
                        words.get("link.button"),
                        envelopes.preferences(reader.id()),
                        words.get("link.valid"),
                        words.get("link.nothing"));
        return envelopes.toResident(message, reader, reader.language(), text, List.of());
    }
}
