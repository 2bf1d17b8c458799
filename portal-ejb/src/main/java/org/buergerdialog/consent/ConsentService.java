package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.EmailAddress;
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

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

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
        Map<String, Consent> decided = decided(citizens.of(access));
        Map<String, LegalText> current = texts.published();
        return texts.purposes().stream()
                .filter(purpose -> current.containsKey(purpose.slug()))
                .map(purpose -> view(purpose, current.get(purpose.slug()), decided.get(purpose.slug())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, Consent> decided(long citizen) {
        return em.createNamedQuery("Consent.ofCitizen", Consent.class)
                .setParameter("citizen", citizen)
                .getResultStream()
                .collect(Collectors.toMap(Consent::purpose, Function.identity()));
    }

    private ConsentView view(Purpose purpose, LegalText current, Consent consent) {
        Instant now = clock.instant();
        if (purpose.retired() && (consent == null || !consent.holds(now))) {
            return null;
        }
        if (consent == null) {
            return purpose.undecided(current);
        }
        LegalText agreed = texts.find(consent.legalText());
        return purpose.decided(
                current, consent, agreed, texts.materialSince(agreed).orElse(null), now);
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
        long citizen = citizens.of(access);
        LegalText text = texts.currentIs(purpose, legalText);
        Consent consent = register.locked(citizen, purpose);
        boolean held = consent != null && consent.holds(clock.instant());
        if (!held || consent.legalText() != legalText || consent.runsOutSoon(clock.instant())) {
            declare(
                    held ? DeclarationKind.RENEWED : DeclarationKind.GRANTED,
                    citizen,
                    text,
                    how(access, citizen, language, form));
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
        long citizen = citizens.of(access);
        LegalText text = texts.currentIs(purpose, legalText);
        Consent consent = register.locked(citizen, purpose);
        if (consent == null || consent.state() != ConsentState.DECLINED || consent.legalText() != legalText) {
            declare(DeclarationKind.DECLINED, citizen, text, how(access, citizen, language, form));
        }
    }

    /**
     * Withdraws at once; harmless if there is nothing to withdraw.
     *
     * @throws NotFound {@code link} if the link is wrong
     */
    public void withdraw(
            @NotNull Access access,
            @NotBlank String purpose,
            @NotNull Language language,
            @NotBlank @Size(max = 200) String form) {
        long citizen = citizens.of(access);
        Consent consent = register.locked(citizen, purpose);
        if (consent != null && consent.state() == ConsentState.GRANTED) {
            LegalText text = texts.find(consent.legalText());
            declare(DeclarationKind.WITHDRAWN, citizen, text, how(access, citizen, language, form));
        }
    }

    /** Withdraws every consent at once. @throws NotFound {@code link} if the link is wrong */
    public void withdrawAll(
            @NotNull Access access, @NotNull Language language, @NotBlank @Size(max = 200) String form) {
        decided(citizens.of(access)).keySet().stream()
                .sorted()
                .forEach(purpose -> withdraw(access, purpose, language, form));
    }

    private void declare(DeclarationKind kind, long citizen, LegalText text, Circumstances how) {
        EmailAddress email = new EmailAddress(citizens.emailOf(citizen));
        register.append(new Declaration(kind, citizen, email, text, how));
    }

    private Circumstances how(Access access, long citizen, Language language, String form) {
        Touchpoint door = access.withLink() ? Touchpoint.MAIL_LINK : Touchpoint.PORTAL;
        Instant now = clock.instant();
        return new Circumstances(language, door, form, null, "citizen:" + citizen, now, now);
    }
}
