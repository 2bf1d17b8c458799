package org.buergerdialog.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start without what the portal cannot do without or cannot read, rather than failing at the first mail. */
@Startup
@PermitAll
@Singleton
public class SettingsCheck {

    @Inject
    private Settings settings;

    @PostConstruct
    void check() {
        settings.town();
        settings.archiveKeys();
        settings.quietHours();
        settings.quietHoursOfTextMessages();
        settings.newsPerDay();
        settings.bounceAddress();
        settings.bounceMailbox();
        settings.signingKey();
        settings.smsGateway();
        settings.smsCallbackSecret();
    }
}
