package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/** What a resident agrees to; withdrawing is as easy as giving (Art. 7(3) GDPR). */
@Stateless
@PermitAll
public class ConsentService {

    /** The purpose of mails about followed topics. */
    public static final String NEWSLETTER_EMAIL = "newsletter-email";

    /** The purpose of text messages about followed topics. */
    public static final String NEWSLETTER_SMS = "newsletter-sms";

    /** The purpose of letters about followed topics. */
    public static final String NEWSLETTER_LETTER = "newsletter-letter";

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private Register register;

    @Inject
    private LegalTexts texts;

    @Inject
    private Clock clock;

    /**
     * Returns every purpose with what the resident decided; retired ones only while they hold.
     *
     * @throws NotFound {@code link} if the link is wrong
     */
    public List<ConsentView> of(@NotNull Access access) {
        return consents.of(citizens.of(access));
    }

    /**
     * Agrees to the legal text that was on the screen; doing so again renews a consent that is due, else it is harmless.
     *
     * @param legalText the text's number; a superseded one is refused, because nobody may agree to an old wording
     * @param language the language in which it was shown
     * @param form where it was declared, for instance the path of the page
     * @throws RuleViolation {@code consent.text-superseded}
     * @throws NotFound {@code purpose} if nobody is asked for it, {@code link} if the link is wrong
     */
    public void grant(
            @NotNull Access access,
            @NotBlank String purpose,
            @NotNull Long legalText,
            @NotNull Language language,
            @NotBlank @Size(max = 200) String form) {
        long citizen = citizens.locked(access);
        LegalText text = texts.currentIs(purpose, legalText);
        Consent consent = register.locked(citizen, purpose);
        DeclarationKind kind = Consent.agreeing(consent, clock.instant());
        if (kind == DeclarationKind.GRANTED
                || consent.legalText() != legalText
                || consent.runsOutSoon(clock.instant())) {
            register.declare(kind, citizen, text, how(access, citizen, language, form));
        }
    }

    /**
     * Says no to the legal text that was on the screen; who had agreed to an older one has said no from now on.
     *
     * @throws RuleViolation {@code consent.text-superseded}
     * @throws NotFound {@code purpose} if nobody is asked for it, {@code link} if the link is wrong
     */
    public void decline(
            @NotNull Access access,
            @NotBlank String purpose,
            @NotNull Long legalText,
            @NotNull Language language,
            @NotBlank @Size(max = 200) String form) {
        long citizen = citizens.locked(access);
        LegalText text = texts.currentIs(purpose, legalText);
        Consent consent = register.locked(citizen, purpose);
        if (consent == null || consent.state() != ConsentState.DECLINED || consent.legalText() != legalText) {
            register.declare(DeclarationKind.DECLINED, citizen, text, how(access, citizen, language, form));
        }
    }

    /**
     * Withdraws at once; harmless if there is nothing to withdraw.
     *
     * @throws NotFound {@code link} if the link is wrong, also if the profile was joined with another one at this moment
     */
    public void withdraw(
            @NotNull Access access,
            @NotBlank String purpose,
            @NotNull Language language,
            @NotBlank @Size(max = 200) String form) {
        consents.withdraw(citizens.locked(access), purpose, language, touchpoint(access), form);
    }

    /**
     * Withdraws every consent at once.
     *
     * @throws NotFound {@code link} if the link is wrong
     */
    public void withdrawAll(
            @NotNull Access access, @NotNull Language language, @NotBlank @Size(max = 200) String form) {
        consents.withdrawAll(citizens.locked(access), language, touchpoint(access), form);
    }

    private Circumstances how(Access access, long citizen, Language language, String form) {
        return Circumstances.of(citizen, language, touchpoint(access), form, null, clock.instant());
    }

    private static Touchpoint touchpoint(Access access) {
        return access.withLink() ? Touchpoint.MAIL_LINK : Touchpoint.PORTAL;
    }
}
