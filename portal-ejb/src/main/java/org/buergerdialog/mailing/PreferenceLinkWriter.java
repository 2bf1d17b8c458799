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
        LetterTexts texts = new LetterTexts(reader.language());
        message.belongsTo(reader.id());
        Letter letter = Letter.of(
                        texts.get("link.subject"),
                        reader.greeting(reader.language()) + ",",
                        List.of(texts.get("link.text")),
                        texts.get("closing", settings.town().name()),
                        texts.get("link.reason", TownTime.moment(message.queuedAt(), reader.language())))
                .offering(
                        texts.get("link.button"),
                        envelopes.preferences(reader.id()),
                        texts.get("link.valid"),
                        texts.get("link.nothing"));
        return envelopes.toResident(message, reader, reader.language(), letter, List.of());
    }
}
