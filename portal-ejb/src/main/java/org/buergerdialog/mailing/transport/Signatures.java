package org.buergerdialog.mailing.transport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.SigningKey;

/** Signs mails where the operator gave a key; elsewhere the mail server does it, or nobody. */
@ApplicationScoped
public class Signatures {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private Optional<SigningKey> key;

    @PostConstruct
    void load() {
        key = settings.signingKey();
    }

    /** Returns the mail with a signature in front, or as it was. */
    public byte[] sign(byte[] mail) {
        return key.map(given -> Dkim.sign(mail, given, clock.instant())).orElse(mail);
    }
}
