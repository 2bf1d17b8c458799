package org.buergerdialog.it.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.Language;

/** Decides about consents as a resident who is signed in. */
@ApplicationScoped
public class Decisions {

    private static final String FORM = "/konto/einwilligungen";

    @Inject
    private Life life;

    @Inject
    private ConsentService consents;

    @Inject
    private PreferenceService preferences;

    @Inject
    private Texts texts;

    /** A resident who agreed to the current text of the purpose. */
    Resident holder(String purpose) {
        Resident resident = life.resident();
        grant(resident, purpose).orThrow();
        return resident;
    }

    /** Follows the topic and agrees to mails about it. */
    void followWithConsent(Resident resident, long topic) {
        life.follow(resident, topic);
        grant(resident, ConsentService.NEWSLETTER_EMAIL).orThrow();
    }

    /** A resident who can be reached by this channel, agreed to it and wants the topic by it. */
    Resident reader(long topic, Channel channel) {
        Resident resident = life.resident();
        Rows.change(
                "update citizen set mobile = concat('+49151', lpad(id, 8, '0')), mobile_verified_at = utc_timestamp(6),"
                        + " street = 'Prüfweg 1', postal_code = '12345', city = 'Musterstadt' where id = ?",
                resident.number());
        grant(resident, channel.purpose()).orThrow();
        life.as(resident, () -> {
                    preferences.follow(Access.signedIn(), topic);
                    return preferences.channel(Access.signedIn(), topic, channel);
                })
                .orThrow();
        return resident;
    }

    /** The same by text message to this number. */
    Resident reader(long topic, String number) {
        Resident resident = reader(topic, Channel.SMS);
        Rows.change("update citizen set mobile = ? where id = ?", number, resident.number());
        return resident;
    }

    Outcome<Void> grant(Resident resident, String purpose) {
        return grant(resident, purpose, texts.current(purpose));
    }

    Outcome<Void> grant(Resident resident, String purpose, long text) {
        return life.as(resident, () -> consents.grant(Access.signedIn(), purpose, text, Language.DE, FORM));
    }

    Outcome<Void> decline(Resident resident, String purpose) {
        return life.as(
                resident,
                () -> consents.decline(Access.signedIn(), purpose, texts.current(purpose), Language.DE, FORM));
    }

    Outcome<Void> withdraw(Resident resident, String purpose) {
        return life.as(resident, () -> consents.withdraw(Access.signedIn(), purpose, Language.DE, FORM));
    }

    /** Shows the purpose as the resident sees it; fails if it is not shown. */
    ConsentView view(Resident resident, String purpose) {
        return views(resident).stream()
                .filter(view -> view.purpose().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    List<ConsentView> views(Resident resident) {
        return life.as(resident, () -> consents.of(Access.signedIn())).orThrow();
    }
}
